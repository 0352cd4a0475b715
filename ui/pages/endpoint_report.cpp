#include "ui/pages/endpoint_report.h"

#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/endpoint_words.h"
#include "ui/models/status_of.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

QString milliseconds(int value)
{
    //: A duration
    return EndpointReport::tr("%1 ms").arg(value);
}

QString timesOf(const tls::PhaseTimes &times)
{
    QStringList parts;
    if (times.resolve >= 0)
        parts.append(EndpointReport::tr("name %1").arg(milliseconds(times.resolve)));
    if (times.connect >= 0)
        parts.append(EndpointReport::tr("connection %1").arg(milliseconds(times.connect)));
    if (times.handshake >= 0)
        parts.append(EndpointReport::tr("handshake %1").arg(milliseconds(times.handshake)));
    return parts.join(EndpointReport::tr(", "));
}

ChainCard cardOf(const pki::Certificate &certificate, bool sent, const QDateTime &now)
{
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now);
    ChainCard card;
    card.id = QString::fromLatin1(certificate.sha256().toHex());
    card.title = certificate.displayTitle();
    card.subtitle = CertificateWords::role(certificate);
    card.origin = sent ? EndpointReport::tr("Sent by the server") : EndpointReport::tr("From the trusted roots");
    card.originIcon = sent ? IconName::Server : IconName::Shield;
    card.status = statusOf(expiry);
    card.facts = {{EndpointReport::tr("Valid"),
                      EndpointReport::tr("%1 – %2").arg(
                          text::dateText(certificate.notBefore()), text::dateText(certificate.notAfter()))},
        {EndpointReport::tr("Key"), certificate.keyInfo().label}};
    card.fingerprint = DisplayText::shortFingerprint(certificate.sha256());
    return card;
}

ChainCard missingIssuer(const pki::Certificate &last)
{
    ChainCard card;
    card.title = last.issuerCommonName();
    card.subtitle = EndpointReport::tr("Neither sent nor trusted here");
    card.origin = EndpointReport::tr("Missing");
    card.status = StatusKind::Problem;
    card.outline = ChainCard::Outline::Missing;
    return card;
}

} // namespace

EndpointReport::EndpointReport(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"endpointReport"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

void EndpointReport::setResult(const tls::TargetResult &result)
{
    clearLayout(m_layout);
    if (!EndpointWords::wasReached(result)) {
        showFailure(result);
        return;
    }
    const Judgement verdict = EndpointWords::verdict(result);
    m_layout->addWidget(makeVerdict(verdict));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(makeVerdictCard(tr("Chain"), u"chainCard"_s, EndpointWords::chain(result)), 1);
    cards->addWidget(makeVerdictCard(tr("Hostname"), u"hostnameCard"_s, EndpointWords::hostname(result)), 1);
    cards->addWidget(makeVerdictCard(tr("Expiry"), u"expiryCard"_s, EndpointWords::expiry(result)), 1);
    m_layout->addLayout(cards);

    const tls::AddressResult *first = nullptr;
    auto *addresses = new QGridLayout;
    addresses->setSpacing(16);
    int index = 0;
    for (const tls::AddressResult &address : result.addresses) {
        addresses->addWidget(makeAddressCard(address), index / 2, index % 2);
        ++index;
        if (!first && !address.chain.isEmpty())
            first = &address;
    }
    m_layout->addLayout(addresses);
    m_layout->addWidget(makeChainCard(*first, result.checkedAt));
    m_layout->addStretch(1);
    announce(this, verdict.sentence);
}

void EndpointReport::showFailure(const tls::TargetResult &result)
{
    const Error error = EndpointWords::failure(result);
    auto *card = new Card(m_theme);
    auto *state = new ErrorState(m_theme);
    state->setObjectName(u"endpointError"_s);
    state->setTexts(text::errorText(error), text::errorHint(error), error.detail);
    connect(state, &ErrorState::retried, this, &EndpointReport::retried);
    card->content()->addWidget(state);
    m_layout->addWidget(card);
    if (result.addresses.size() < 2) {
        m_layout->addStretch(1);
        return;
    }
    auto *addresses = new QGridLayout;
    addresses->setSpacing(16);
    int index = 0;
    for (const tls::AddressResult &address : result.addresses) {
        addresses->addWidget(makeAddressCard(address), index / 2, index % 2);
        ++index;
    }
    m_layout->addLayout(addresses);
    m_layout->addStretch(1);
}

QWidget *EndpointReport::makeVerdict(const Judgement &judgement)
{
    auto *box = new QWidget;
    constexpr int glyphExtent = 24;
    auto *glyph = new StatusGlyph(m_theme, judgement.kind, glyphExtent);
    Label *sentence = makeWrappingLabel(m_theme, judgement.sentence, TextSize::Verdict, ColorRole::Text);
    sentence->setObjectName(u"endpointVerdict"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(sentence);
    texts->addWidget(makeWrappingLabel(m_theme, judgement.brief));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return box;
}

QWidget *EndpointReport::makeVerdictCard(const QString &title, const QString &name, const Judgement &judgement)
{
    auto *card = new Card(m_theme);
    card->setObjectName(name);
    constexpr int glyphExtent = 18;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new StatusGlyph(m_theme, judgement.kind, glyphExtent));
    head->addWidget(new Label(m_theme, title, TextSize::CardTitle));
    head->addStretch();
    head->addWidget(new Label(m_theme, judgement.brief, TextSize::Label, textRole(judgement.kind)));
    card->content()->setSpacing(8);
    card->content()->addLayout(head);
    card->content()->addWidget(makeWrappingLabel(m_theme, judgement.sentence));
    card->content()->addStretch();
    return card;
}

QWidget *EndpointReport::makeAddressCard(const tls::AddressResult &address)
{
    auto *card = new Card(m_theme, tr("Handshake"));
    card->setRemark(address.address);
    auto *grid = new KeyValueGrid(m_theme);
    connect(grid, &KeyValueGrid::copied, this, &EndpointReport::copied);
    if (address.error) {
        auto *label = new StatusLabel(m_theme, StatusKind::Problem, errorWithHint(*address.error), TextSize::Body);
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    if (!address.protocol.isEmpty())
        grid->addRow(tr("Protocol"), EndpointWords::protocol(address.protocol));
    if (!address.cipher.isEmpty())
        grid->addRow(tr("Cipher"), address.cipher);
    if (!address.group.isEmpty())
        grid->addRow(tr("Key exchange"), address.group);
    if (!address.chain.isEmpty()) {
        grid->addRow(tr("Key"), address.chain.first().keyInfo().label);
        grid->addRow(tr("Sent"), tr("%n certificate(s)", nullptr, static_cast<int>(address.chain.size())));
    }
    const QString times = timesOf(address.times);
    if (!times.isEmpty())
        grid->addRow(tr("Time"), times);
    card->content()->addWidget(grid);
    card->content()->addStretch();
    return card;
}

QWidget *EndpointReport::makeChainCard(const tls::AddressResult &address, const QDateTime &now)
{
    auto *card = new Card(m_theme, tr("Chain"));
    card->setRemark(tr("from %1").arg(address.address));
    const bool complete = address.path && address.path->ok;
    const QList<pki::Certificate> chain = complete ? address.path->path : address.chain;
    QList<ChainCard> cards;
    QList<ChainLink> links;
    for (const pki::Certificate &certificate : chain) {
        cards.append(cardOf(certificate, address.chain.contains(certificate), now));
        if (cards.size() > 1)
            links.append({tr("issued by"), complete ? tr("Signature valid") : QString(),
                complete ? StatusKind::InOrder : StatusKind::Unknown});
    }
    if (!complete && !chain.last().isSelfIssued()) {
        cards.append(missingIssuer(chain.last()));
        links.append({tr("issued by"), tr("Not found"), StatusKind::Problem});
    }
    auto *view = new ChainView(m_theme);
    view->setObjectName(u"endpointChain"_s);
    view->setAccessibleName(tr("Chain from the server’s certificate to its root"));
    view->setChain(cards, links);
    view->setCurrent(0);
    connect(view, &ChainView::copied, this, &EndpointReport::copied);
    card->content()->addWidget(view);
    return card;
}

} // namespace certwright::ui
