#include "ui/pages/use_card.h"

#include "core/deploy/recipe.h"
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

void UseCard::setCertificate(const workspace::CertificateRecord &certificate)
{
    m_certificate = certificate;
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
    if (!server || !m_certificate)
        return;
    const Result<deploy::Recipe> recipe = deploy::recipeFor(*server, *m_certificate);
    if (!recipe) {
        auto *banner = new Banner(m_theme);
        banner->setVerdict(StatusKind::DueSoon, text::errorText(recipe.error()), text::errorHint(recipe.error()));
        m_rows->addWidget(banner);
        return;
    }
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

} // namespace certwright::ui
