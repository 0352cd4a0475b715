#pragma once

#include "ui/pages/page_context.h"
#include "ui/window/palette_source.h"

#include <QCoreApplication>

namespace certwright::ui {

class MainWindow;

/// What the search field offers: certificates, authorities, pages, commands, and what could be done with the text
/// itself.
class Palette final : public PaletteSource
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::Palette)

public:
    /// The window outlives it.
    Palette(const PageContext &context, MainWindow &window);

    QList<PaletteEntry> find(const QString &text) const override;

private:
    void addCertificates(QList<PaletteEntry> &entries, const QString &text) const;
    void addAuthorities(QList<PaletteEntry> &entries, const QString &text) const;
    void addPages(QList<PaletteEntry> &entries, const QString &text) const;
    void addCommands(QList<PaletteEntry> &entries, const QString &text) const;
    void addForText(QList<PaletteEntry> &entries, const QString &text) const;

    PageContext m_context;
    MainWindow &m_window;
};

} // namespace certwright::ui
