#include "ui/pages/use_card.h"

#include "core/async/run.h"
#include "core/deploy/recipe.h"
#include "core/workspace/stored_files.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/text/recipe_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

UseCard::UseCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, tr("Use it with…")))
    , m_servers(new FilterChips(theme, tr("Server program")))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"useCard"_s);
    m_servers->setObjectName(u"useServers"_s);
    m_card->setIcon(IconName::Server);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->content()->setSpacing(12);
    m_card->content()->addWidget(m_servers);
    m_rows->setSpacing(12);
    m_card->content()->addLayout(m_rows);
    m_card->content()->addStretch();
    connect(m_servers, &FilterChips::chosen, this, &UseCard::fill);
}

void UseCard::setCertificate(const workspace::CertificateRecord &certificate, Key key)
{
    m_certificate = certificate;
    m_usable = key == Key::JustMade ? std::optional(ok()) : std::nullopt;
    ++m_shown;
    if (!m_usable)
        async::run(
            this, [certificate](const async::StopRequested &) { return workspace::checkServable(certificate); },
            [this, shown = m_shown](const Status &usable) {
                if (shown != m_shown)
                    return;
                m_usable = usable;
                fill();
            });
    QList<ChipSpec> chips;
    for (const deploy::Server server : deploy::knownServers())
        chips.append({deploy::serverKey(server), text::serverText(server), -1, {}});
    m_servers->setChips(chips);
    fill();
}

void UseCard::fill()
{
    clearLayout(m_rows);
    const Result<deploy::Server> server = deploy::parseServer(m_servers->chosenId());
    if (!server || !m_certificate || !m_usable)
        return;
    if (!*m_usable)
        return showRefusal(m_usable->error());
    const Result<deploy::Recipe> recipe = deploy::recipeFor(*server, *m_certificate);
    if (!recipe)
        return showRefusal(recipe.error());
    int number = 0;
    for (const deploy::RecipeStep &step : recipe->steps) {
        auto *row = new QVBoxLayout;
        row->setSpacing(4);
        //: A numbered step: "1. Test the configuration."
        row->addWidget(makeWrappingLabel(m_theme, tr("%1. %2").arg(QString::number(++number), text::stepText(step)),
            TextSize::Body, ColorRole::Text));
        auto *code = new CodeBlock(m_theme, text::stepText(step), step.content);
        connect(code, &CodeBlock::copied, this, &UseCard::copied);
        row->addWidget(code);
        m_rows->addLayout(row);
    }
}

void UseCard::showRefusal(const Error &error)
{
    auto *banner = new Banner(m_theme);
    banner->setObjectName(u"useRefusal"_s);
    banner->setVerdict(StatusKind::DueSoon, text::errorText(error), text::errorHint(error));
    m_rows->addWidget(banner);
}

} // namespace certwright::ui
