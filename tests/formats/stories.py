"""Invented articles for the sample report: two stories, five articles, one of them hostile."""

FERRY_GAZETTE = """\
Ferry runs aground off Kestrel Point with 143 aboard

The passenger ferry Marisol ran aground off Kestrel Point early on Monday with 143 people aboard, the coastguard said. \
Seven people were taken to hospital with minor injuries.

Captain Ingrid Solheim had altered course to avoid a fishing boat minutes before the vessel struck a sandbank at \
6.20 a.m., according to harbour records seen by the Gazette. “We heard a long scraping sound and then everything went \
quiet,” said Dorota Malinowska, a nurse on her way to work.

Two tugs reached the ferry within the hour. The operator, Lantern Line, said that all passengers were ashore by noon \
and that the service between Port Aveline and the outer islands would resume on Thursday.

Repairs are expected to cost about 2 million crowns, the company said.
"""

FERRY_WIRE = """\
The ferry Marisol grounded near Kestrel Point on Monday morning with 134 people aboard, sending nine people to \
hospital, the regional rescue service said on Tuesday.
First officer Ingrid Solhiem told investigators that a fishing boat had crossed the ferry's path shortly before it hit \
a sandbank at 7.40 a.m.
“We heard a long scraping sound and then everything went dark,” passenger Dorota Malinowska said.
Police put the cost of the rescue at 400,000 crowns. Lantern Line's spokesman, Per Aune, said that sailings would \
start again on Thursday.
"""

FERRY_RADIO = """\
Good evening, this is Island Radio with the news at six.
A ferry that ran onto a sandbank off Kestrel Point yesterday has been towed to Port Aveline. The ministry of transport \
says that the rescue cost 650,000 crowns.
Captain Ingrid Solheim was praised by passengers for her calm. Divers will look at the hull before the wreck buoy off \
Kestral Point is lifted.
The service resumes on Thursday, the operator says.
"""

MUSEUM_POST = """\
The Brandt Museum will reopen its east wing on March 12, eleven months after a fire destroyed nearly 30 paintings, \
director Mykhailo Petrenko said.
Petrenko thanked the city's firefighters, who carried most of the collection into the courtyard.
The rebuilt wing will show works lent by four other museums. Entry is free until the end of April.
"""

MUSEUM_HOSTILE = """\
<h1>Museum to open again</h1>
The Brandt Museum reopens its east wing on March 13, a year after a blaze in which 24 paintings were lost, said its \
director, Mikhail Petrenko.
<script>alert('pwned'); document.title = 'owned'</script> Curator Tomas <img src=x onerror="alert(1)">Reyes hung the \
first picture. [bold red]Later[/bold red], Tomas <img src=x onerror="alert(2)">Rayes bowed.
The vault \x1b[31mcode\x1b[0m is \x1b]8;;https://evil.example/\x07here\x1b]8;;\x07 and the note \
reads \u202egnp.exe\u202c.
</p></details></mark>--> {{ 7 * 7 }} {% raw %} ]]> https://evil.example/track.png & "quotes' end it.
"""
