#pragma once

namespace certwright::ui {

/// The line icons in resources/icons; the file is the name in kebab case.
enum class IconName {
    None,
    Overview,
    Certificates,
    Authorities,
    Endpoints,
    Settings,
    Search,
    Plus,
    ChevronDown,
    ChevronEnd, ///< points along the reading direction
    Copy,
    Export,
    Import,
    Open,
    Refresh,
    Key,
    Lock,
    Unlock,
    File,
    Folder,
    Paste,
    Terminal,
    ArrowEnd, ///< points along the reading direction
    Close,
    More,
    Columns,
    Filter,
    Check,
    Shield,
    Globe,
    Server,
    Trash,
    Clock,
    Info,
    Laptop,
    User,
    Logo,
    ArtLaptop, ///< first-run illustrations, 80x64, in several colours
    ArtServer,
    ArtGlobe
};

} // namespace certwright::ui
