#include "ui/pages/palette.h"

#include "core/pki/name_intake.h"
#include "core/tls/target.h"
#include "ui/commands/command_set.h"
#include "ui/models/certificate_words.h"
#include "ui/models/inventory_controller.h"
#include "ui/models/status_of.h"
#include "ui/text/format_text.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"

#include <QPointer>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerGroup = 5;

bool matches(const QString &haystack, const QString &text)
{
    return haystack.contains(text, Qt::CaseInsensitive);
}

bool matches(const workspace::CertificateRecord &record, const QString &text)
{
    const QString hex = QString(text).remove(u':').toLower();
    constexpr int leastHex = 6;
    if (hex.size() >= leastHex && QString::fromLatin1(record.sha256.toHex()).startsWith(hex))
        return true;
    return std::any_of(record.names.begin(), record.names.end(),
        [&text](const pki::GeneralName &name) { return matches(pki::displayName(name), text); });
}

} // namespace

Palette::Palette(const PageContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
{
}

QList<PaletteEntry> Palette::find(const QString &text) const
{
    QList<PaletteEntry> entries;
    addCertificates(entries, text);
    addAuthorities(entries, text);
    addPages(entries, text);
    addCommands(entries, text);
    addForText(entries, text);
    return entries;
}

void Palette::addCertificates(QList<PaletteEntry> &entries, const QString &text) const
{
    const InventoryController &inventory = m_context.env.inventory;
    int found = 0;
    for (const workspace::CertificateRecord &record : inventory.inventory().certificates) {
        if (!matches(record, text))
            continue;
        const verify::Expiry expiry = verify::expiryAt(record.notBefore, record.notAfter, inventory.now());
        PaletteEntry entry{tr("Certificates"), record.title()};
        //: When a certificate ends, and who issued it
        entry.remark = tr("%1, %2").arg(text::expiryShort(expiry), record.issuerName);
        entry.status = statusOf(expiry);
        entry.run = [desk = &m_context.desk, id = record.id] { desk->showCertificate(id); };
        entries.append(entry);
        if (++found == mostPerGroup)
            return;
    }
}

void Palette::addAuthorities(QList<PaletteEntry> &entries, const QString &text) const
{
    for (const workspace::AuthorityRecord &record : m_context.env.inventory.inventory().authorities) {
        if (!matches(record.name, text))
            continue;
        PaletteEntry entry{tr("Authorities"), record.name};
        entry.remark = CertificateWords::maySignShort(record.certificate);
        entry.icon = IconName::Authorities;
        entry.run = [desk = &m_context.desk, id = record.id] { desk->showAuthority(id); };
        entries.append(entry);
    }
}

void Palette::addPages(QList<PaletteEntry> &entries, const QString &text) const
{
    for (Page *page : m_window.listedPages()) {
        if (text.isEmpty() || !matches(page->title(), text))
            continue;
        PaletteEntry entry{tr("Pages"), page->title()};
        entry.icon = IconName::Overview;
        entry.run = [window = &m_window, page = QPointer(page)] {
            if (!page)
                return;
            window->showPage(page);
            page->focusFirst();
        };
        entries.append(entry);
    }
}

void Palette::addCommands(QList<PaletteEntry> &entries, const QString &text) const
{
    for (const std::unique_ptr<Command> &command : m_context.commands.commands()) {
        QAction *action = m_context.commands.action(command->id());
        const QString title = command->text().remove(u'&');
        if (!action->isEnabled() || !matches(title, text))
            continue;
        PaletteEntry entry{tr("Commands"), title};
        entry.icon = command->icon();
        entry.shortcut = command->shortcut();
        entry.run = [action] { action->trigger(); };
        entries.append(entry);
    }
}

void Palette::addForText(QList<PaletteEntry> &entries, const QString &text) const
{
    if (const Result<tls::Target> target = tls::Target::parse(text)) {
        PaletteEntry entry{tr("Commands"), tr("Check server “%1”").arg(target->toString())};
        entry.remark = tr("One TLS handshake with each of its addresses");
        entry.icon = IconName::Endpoints;
        entry.run = [desk = &m_context.desk, text] { desk->checkServer(text); };
        entries.append(entry);
    }
    if (pki::parseName(text)) {
        PaletteEntry entry{tr("Commands"), tr("New certificate for “%1”").arg(text)};
        entry.remark = tr("From an authority of your own");
        entry.icon = IconName::Certificates;
        entry.run = [desk = &m_context.desk, text] { desk->newCertificate({{text}, {}}); };
        entries.append(entry);
    }
}

} // namespace certwright::ui
