from crosscheck.values.quantities import digits, same_digits


def test_digits_without_point_and_outer_zeros() -> None:
    assert digits(4_200_000) == digits(4.2) == "42"
    assert digits(0.05) == "5"


def test_a_slip_of_the_keys_has_the_same_digits() -> None:
    assert same_digits(142, 124)
    assert not same_digits(142, 142)
    assert not same_digits(142, 143)
    assert not same_digits(5, 50)
