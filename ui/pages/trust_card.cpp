#include "ui/pages/trust_card.h"

#include "core/deploy/trust_commands.h"
#include "ui/pages/page_parts.h"
#include "ui/text/recipe_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

const QString chipTrust = u"trust"_s;
const QString chipUntrust = u"untrust"_s;

} // namespace

TrustCard::TrustCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, tr("How to trust it")))
    , m_choice(new FilterChips(theme, tr("Commands to show")))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"trustCard"_s);
    m_choice->setObjectName(u"trustChoice"_s);
    m_card->setIcon(IconName::Shield);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->content()->setSpacing(12);
    m_card->content()->addWidget(makeWrappingLabel(theme,
        tr("Browsers do not trust this authority yet. These commands make its root known on this computer; Certwright "
           "runs none of them itself.")));
    m_card->content()->addWidget(m_choice);
    m_rows->setSpacing(12);
    m_card->content()->addLayout(m_rows);
    m_card->content()->addStretch();
    connect(m_choice, &FilterChips::chosen, this, &TrustCard::fill);
}

void TrustCard::setAuthority(const workspace::AuthorityRecord &authority)
{
    if (m_authority && m_authority->certificate == authority.certificate && m_authority->name == authority.name)
        return;
    m_authority = authority;
    m_choice->setChips({{chipTrust, tr("Trust it"), -1, {}}, {chipUntrust, tr("Stop trusting it"), -1, {}}});
    fill();
}

void TrustCard::fill()
{
    clearLayout(m_rows);
    const bool trust = m_choice->chosenId() != chipUntrust;
    for (const deploy::TrustCommands &commands : deploy::trustCommandsFor(*m_authority)) {
        auto *row = new QVBoxLayout;
        row->setSpacing(4);
        const QString place = text::trustPlaceText(commands.place);
        row->addWidget(makeWrappingLabel(m_theme, place, TextSize::Body, ColorRole::Text));
        auto *code = new CodeBlock(m_theme, place, trust ? commands.trust : commands.untrust);
        connect(code, &CodeBlock::copied, this, &TrustCard::copied);
        row->addWidget(code);
        m_rows->addLayout(row);
    }
}

} // namespace certwright::ui
