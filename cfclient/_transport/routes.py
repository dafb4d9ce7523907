"""Which proxy a call of `AsyncClient` goes through, and which certificates it trusts.

Both are found by requests, which `Client` uses, so that both clients agree.
"""

from __future__ import annotations

import ssl
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
from requests.utils import DEFAULT_CA_BUNDLE_PATH, select_proxy
from urllib3.exceptions import InsecureRequestWarning
from urllib3.util import create_urllib3_context

from cfclient._settings import Options
from cfclient._transport.sessions import session_of

# As many as `Client` keeps open, for as long as the server does.
_LIMITS = httpx2.Limits(max_connections=None, max_keepalive_connections=64, keepalive_expiry=None)


def transport_of(options: Options) -> httpx2.AsyncHTTPTransport:
    """Return a pool of connections with the settings of a client.

    Args:
        options: The settings.
    """
    with session_of(options) as session:
        found: Any = session.merge_environment_settings(options.endpoint, {}, True, None, None)
    proxy: str = select_proxy(options.endpoint, found["proxies"]) or ""
    proxy = proxy if "://" in proxy or not proxy else f"http://{proxy}"
    # Without authorities, no server is trusted; loading them takes longer than a call.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if "https" in (urlsplit(options.endpoint).scheme, urlsplit(proxy).scheme):
        context = _context(options, found["verify"], found["cert"])
    return httpx2.AsyncHTTPTransport(
        verify=context,
        trust_env=False,
        limits=_LIMITS,
        proxy=_proxy(proxy, context) if proxy else None,
    )


def _proxy(address: str, context: ssl.SSLContext) -> httpx2.Proxy:
    return httpx2.Proxy(address, ssl_context=context if address.startswith("https:") else None)


def _context(options: Options, verify: bool | str, certificate: Any) -> ssl.SSLContext:
    context = options.tls_context
    if context is None:
        context = create_urllib3_context()
        if verify is False:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        else:
            _load(context, DEFAULT_CA_BUNDLE_PATH if verify is True else verify)
    if certificate is not None:
        names = (certificate,) if isinstance(certificate, str) else certificate
        context.load_cert_chain(*names)
    if context.verify_mode == ssl.CERT_NONE:
        warnings.warn(
            f"the certificate of {options.endpoint} is not verified",
            InsecureRequestWarning,
            stacklevel=2,
        )
    return context


def _load(context: ssl.SSLContext, path: str) -> None:
    is_folder = Path(path).is_dir()
    context.load_verify_locations(
        cafile=None if is_folder else path, capath=path if is_folder else None
    )
