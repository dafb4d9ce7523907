"""A server that keeps its connections open and answers every request alike, for benchmarks."""

from __future__ import annotations

import asyncio
import sys


async def main(latency: float, content: bytes) -> None:
    """Serve on a free port of loopback, and print its address.

    Args:
        latency: The time before each response, in seconds.
        content: The body of each response.
    """
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\nContent-Length: {len(content)}"
    )
    response = f"{head}\r\n\r\n".encode() + content

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                received = await reader.readuntil(b"\r\n\r\n")
                length = received.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length))
                await asyncio.sleep(latency)
                writer.write(response)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=2_000)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), sys.stdin.buffer.read()))
