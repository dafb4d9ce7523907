"""Sessions of requests: which proxy a call goes through, and which authorities it trusts."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests

from cfclient._settings import Options
from cfclient._transport.pools import Adapter
from cfclient._version import __version__

USER_AGENT = f"cfclient/{__version__}"


class _Session(requests.Session):
    """A session that follows no redirects.

    Mocks of requests replace `Session.send` or `HTTPAdapter.send`, so a call goes through both.
    """

    def get_redirect_target(self, resp: Any) -> None:
        """Return no target; with one, requests would read the whole body of the redirect."""


def session_of(options: Options) -> requests.Session:
    """Return a session with the settings of a client.

    Args:
        options: The settings.
    """
    session = _Session()
    session.trust_env = options.trusts_environment
    # A cookie that the service sets for one login must not be sent with another.
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = USER_AGENT
    session.verify = options.authorities
    session.cert = options.client_certificate
    if options.proxy is not None:
        session.proxies = {"http": options.proxy, "https": options.proxy}
    adapter = Adapter(options.tls_context)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session
