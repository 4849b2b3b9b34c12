"""Where packages come from, by the settings of QGIS (proxy, certificates) and of LandLabels (index, folder)."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ...core.environment.pip import INDEX, Source
from ...core.settings import user_settings


def source(folder: Path) -> Source:
    """Return where packages come from; certificates that were added in QGIS are written to a file in `folder`."""
    settings = user_settings()
    return Source(
        index=settings.package_index,
        wheels=settings.wheels,
        proxy=proxy_for(settings.package_index or INDEX),
        certificates=_certificates(folder),
    )


def proxy_for(address: str) -> str:
    """Return QGIS's HTTP proxy for an address, with its user and password; empty if there is none."""
    excluded = QgsNetworkAccessManager.instance().excludeList()
    excluded += QgsNetworkAccessManager.instance().noProxyList()
    if any(part and address.startswith(part) for part in excluded):
        return ""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        if not QgsSettings().value("proxy/proxyEnabled", False, bool):
            return ""  # pip reads the variables of the environment itself
        proxy = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))[0]
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }
    if proxy.type() not in schemes or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{schemes[proxy.type()]}://{user}{proxy.hostName()}:{proxy.port()}"


def _certificates(folder: Path) -> str:
    """Write all authorities that QGIS trusts to a file, if the user added some; return its path, else nothing."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "certificates.pem"
    path.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return str(path)
