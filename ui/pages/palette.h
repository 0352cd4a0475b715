#pragma once

#include "ui/pages/page_context.h"
#include "ui/window/palette_source.h"

#include <QCoreApplication>

namespace certwright::ui {

/// What the search field offers: certificates, authorities, commands, and what could be done with the text itself.
class Palette final : public PaletteSource
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::Palette)

public:
    explicit Palette(const PageContext &context);

    QList<PaletteEntry> find(const QString &text) const override;

private:
    void addCertificates(QList<PaletteEntry> &entries, const QString &text) const;
    void addAuthorities(QList<PaletteEntry> &entries, const QString &text) const;
    void addCommands(QList<PaletteEntry> &entries, const QString &text) const;
    void addForText(QList<PaletteEntry> &entries, const QString &text) const;

    PageContext m_context;
};

} // namespace certwright::ui
