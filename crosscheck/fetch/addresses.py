"""Which machines may be asked: those of the public Internet, told by the address that is connected to."""

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import httpx

from crosscheck.errors import UnreadableError

_NAT64 = IPv6Network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether the IP address is one of the public Internet, also if it wraps one of IPv4."""
    found = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        wrapped = _wrapped(found)
        if wrapped is not None:
            return is_public(str(wrapped))
        if found.is_site_local:
            return False
    return found.is_global and not found.is_multicast


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that a mapped, 6to4, Teredo or NAT64 address leads to."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


class GuardedTransport(httpx.AsyncHTTPTransport):
    """Connects to the very address that was looked up and found public, so that no second look-up can swap it."""

    def __init__(self, *, allow_private: bool) -> None:
        super().__init__(trust_env=False)
        self._allow_private = allow_private

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends the request, trying the host's addresses in turn."""
        failure: httpx.TransportError = httpx.ConnectError("no address")
        for address in await self._addresses(request.url):
            try:
                return await super().handle_async_request(_to(address, request))
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                failure = error
        raise failure

    async def _addresses(self, url: httpx.URL) -> list[str]:
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            infos = await asyncio.get_running_loop().getaddrinfo(url.host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise UnreadableError(f"no machine of the name {url.host}") from error
        found = list(dict.fromkeys(str(info[4][0]) for info in infos))
        private = [address for address in found if not is_public(address)]
        if private and not self._allow_private:
            raise UnreadableError(f"{url.host} is in a private network ({private[0]}): only --allow-private reads it")
        return found


def _to(address: str, request: httpx.Request) -> httpx.Request:
    """The request to that address; name for certificate and Host header stay the host's."""
    extensions = request.extensions | {"sni_hostname": request.url.host}
    url = request.url.copy_with(host=address)
    return httpx.Request(request.method, url, headers=request.headers, stream=request.stream, extensions=extensions)
