# Two Debian packages, the command line without any library for windows, and the window; and archives of the same.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME certwright)
set(CPACK_PACKAGE_VENDOR "The Certwright developers")
set(CPACK_PACKAGE_CONTACT "The Certwright developers <developers@certwright.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Make, inspect and check certificates")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL cli gui)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

# Libraries are found by dpkg-shlibdeps. Plug-ins are not: the SQLite driver, the library behind QtKeychain, and the
# drawing of SVG icons, which is a package of its own since 6.7.2-5.
set(plugins "libqt6sql6-sqlite, libsecret-1-0")
set(svg "qt6-svg-plugins | libqt6svg6 (<< 6.7.2-5)")
# Nor is what is loaded for few files: Botan opens locked SSH keys. Without it their owner is told what to install.
set(botan "libbotan-3-7 | libbotan-2-19")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME certwright-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "${plugins}")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "${botan}")
set(CPACK_COMPONENT_CLI_DESCRIPTION "On the command line: makes certificates for this computer and the local
network, inspects files and checks servers. Needs no display.")

set(CPACK_DEBIAN_GUI_PACKAGE_NAME certwright)
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "${plugins}, ${svg}")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "${botan}, certwright-cli, qt6-wayland, qt6-translations-l10n")
set(CPACK_COMPONENT_GUI_DESCRIPTION "In a window: makes certificates for this computer and the local network,
inspects files and checks servers.")

include(CPack)
