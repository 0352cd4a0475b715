#include "ui/pages/endpoint_report.h"

#include "core/revocation/file_answers.h"
#include "ui/models/chain_words.h"
#include "ui/models/display_text.h"
#include "ui/models/endpoint_words.h"
#include "ui/models/status_of.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/revocation_ask.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/text/protocol_text.h"
#include "ui/text/revocation_text.h"
#include "ui/text/signature_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/given_strip.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lifetime_bar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapBelowVerdict = 8;

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

QString endOf(const verify::Expiry &expiry, const pki::Certificate &leaf)
{
    const QString day = text::dateText(leaf.notAfter());
    if (expiry.state == verify::ExpiryState::Expired)
        return EndpointReport::tr("%1, expired", "a date").arg(day);
    return EndpointReport::tr("%1, %2", "a date, 61 of 90 days left").arg(day, DisplayText::lifetime(expiry));
}

/// What the server sent along, judged where its issuer is known.
QString stapleOf(const tls::StapleVerdict &staple, const pki::Certificate &leaf)
{
    if (staple.said)
        return text::revocationText(*staple.said, leaf.displayTitle());
    return staple.answer.isEmpty() ? EndpointReport::tr("None") : EndpointReport::tr("Sent");
}

/// As many in a line as have that width.
QLayout *beside(const QList<QWidget *> &cards, int leastWidth)
{
    constexpr int gap = 16;
    auto *layout = new FlowLayout(nullptr, gap, gap);
    for (QWidget *card : cards) {
        layout->addWidget(card);
        layout->setStretching(card, leastWidth);
    }
    return layout;
}

} // namespace

EndpointReport::EndpointReport(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_theme(context.theme())
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"endpointReport"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

void EndpointReport::setResult(const tls::TargetResult &result, const QString &root, const QString &wayOn)
{
    m_result = result;
    m_root = root;
    m_wayOn = wayOn;
    m_answers.clear();
    show();
}

void EndpointReport::show()
{
    clearLayout(m_layout);
    if (!EndpointWords::wasReached(m_result)) {
        showFailure();
        return;
    }
    const Judgement verdict = EndpointWords::verdict(m_result);
    m_layout->addWidget(makeVerdict(verdict));
    m_layout->addLayout(makeVerdictCards());
    m_layout->addLayout(makeAddressCards());
    addChainCards();
    m_layout->addStretch(1);
    announce(this, verdict.sentence);
}

void EndpointReport::showFailure()
{
    const Error error = EndpointWords::failure(m_result);
    auto *card = new Card(m_theme);
    auto *state = new ErrorState(m_theme);
    state->setObjectName(u"endpointError"_s);
    state->setTexts(text::errorText(error), text::errorHint(error), error.detail);
    connect(state, &ErrorState::retried, this, [this] { Q_EMIT retried(m_result.target.toString()); });
    card->content()->addWidget(state);
    m_layout->addWidget(card);
    if (m_result.addresses.size() > 1)
        m_layout->addLayout(makeAddressCards());
    m_layout->addStretch(1);
}

QLayout *EndpointReport::makeVerdictCards()
{
    constexpr int leastCard = 200;
    Card *chain = makeVerdictCard(tr("Chain"), u"chainCard"_s, EndpointWords::chain(m_result));
    Card *hostname = makeVerdictCard(tr("Hostname"), u"hostnameCard"_s, EndpointWords::hostname(m_result));
    Card *expiry = makeVerdictCard(tr("Expiry"), u"expiryCard"_s, EndpointWords::expiry(m_result));
    if (const tls::AddressResult *first = EndpointWords::firstToEnd(m_result)) {
        const QString words = DisplayText::lifetime(*first->expiry);
        auto *bar = new LifetimeBar(m_theme);
        bar->setLifetime(first->expiry->shareLeft, statusOf(*first->expiry), words);
        expiry->content()->addWidget(bar);
        if (first->expiry->state != verify::ExpiryState::Expired)
            expiry->content()->addWidget(new Label(m_theme, words, TextSize::Label, ColorRole::Text2));
    }
    return beside({chain, hostname, expiry}, m_theme.scaled(leastCard));
}

QLayout *EndpointReport::makeAddressCards()
{
    constexpr int leastCard = 336;
    QList<QWidget *> cards;
    for (const tls::AddressResult &address : std::as_const(m_result.addresses))
        cards.append(makeAddressCard(address));
    return beside(cards, m_theme.scaled(leastCard));
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
    if (!m_wayOn.isEmpty()) {
        Label *wayOn = makeWrappingLabel(m_theme, m_wayOn, TextSize::Body, ColorRole::Text);
        wayOn->setObjectName(u"endpointWayOn"_s);
        texts->addWidget(wayOn);
    }
    texts->addWidget(makeWrappingLabel(
        m_theme, tr("Checked on %1.").arg(text::momentText(m_result.checkedAt)), TextSize::Label, ColorRole::Text3));
    const QString roots = m_root.isEmpty() ? tr("Judged by this computer’s roots.")
                                           : tr("Judged by the root of “%1” alone.").arg(m_root);
    Label *judgedBy = makeWrappingLabel(m_theme, roots, TextSize::Label, ColorRole::Text3);
    judgedBy->setObjectName(u"endpointJudgedBy"_s);
    texts->addWidget(judgedBy);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return box;
}

Card *EndpointReport::makeVerdictCard(const QString &title, const QString &name, const Judgement &judgement)
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
    if (address.hasDeprecatedProtocol()) {
        auto *label = new StatusLabel(
            m_theme, StatusKind::Problem, text::deprecatedProtocolText(address.protocol), TextSize::Body);
        label->setObjectName(u"endpointProtocol"_s);
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    if (card->content()->count() > 0)
        card->content()->addSpacing(gapBelowVerdict);
    if (!address.protocol.isEmpty())
        grid->addRow(tr("Protocol"), text::protocolText(address.protocol));
    if (!address.cipher.isEmpty())
        grid->addRow(tr("Cipher"), address.cipher);
    if (!address.group.isEmpty())
        grid->addRow(tr("Key exchange"), address.group);
    if (!address.chain.isEmpty()) {
        const pki::Certificate &leaf = address.chain.first();
        grid->addRow(tr("Certificate"), leaf.displayTitle());
        if (address.expiry)
            grid->addRow(tr("Ends"), endOf(*address.expiry, leaf));
        grid->addRow(tr("Key"), text::keyText(leaf.keyInfo().label, leaf.publicKeyDer()));
        grid->addRow(tr("Signature"), text::signatureText(leaf));
        grid->addRow(tr("Stapled OCSP"), stapleOf(address.staple, leaf));
        grid->addRow(tr("Sent"), tr("%n certificate(s)", nullptr, static_cast<int>(address.chain.size())));
    }
    const QString times = timesOf(address.times);
    if (!times.isEmpty())
        grid->addRow(tr("Time"), times);
    card->content()->addWidget(grid);
    card->content()->addStretch();
    return card;
}

/// Addresses that send the same are shown once.
void EndpointReport::addChainCards()
{
    struct Sent {
        const tls::AddressResult *first;
        QStringList from;
    };
    QList<Sent> different;
    for (const tls::AddressResult &address : std::as_const(m_result.addresses)) {
        if (address.chain.isEmpty())
            continue;
        const auto known = std::find_if(different.begin(), different.end(),
            [&address](const Sent &sent) { return sent.first->chain == address.chain; });
        if (known == different.end())
            different.append({&address, {isolatedLtr(address.address)}});
        else
            known->from.append(isolatedLtr(address.address));
    }
    for (const Sent &sent : std::as_const(different))
        m_layout->addWidget(makeChainCard(*sent.first, sent.from));
}

QWidget *EndpointReport::makeChainCard(const tls::AddressResult &address, const QStringList &from)
{
    auto *card = new Card(m_theme, tr("Chain"));
    card->setObjectName(u"sentChain"_s);
    card->setRemark(tr("from %1").arg(DisplayText::joined(from)));
    card->content()->setSpacing(12);
    QPushButton *inspect = makeButton(m_theme, tr("&Inspect what was sent"), ButtonKind::Flat, IconName::Open);
    inspect->setObjectName(u"endpointInspect"_s);
    card->addAction(inspect);
    const auto wanted = [this, chain = address.chain] {
        QByteArray pem;
        for (const pki::Certificate &certificate : chain)
            pem += certificate.toPem();
        Q_EMIT inspectionWanted(QString::fromLatin1(pem), m_result.target.toString());
    };
    connect(inspect, &QPushButton::clicked, this, wanted);

    auto *strip = new GivenStrip(m_theme);
    strip->setChain(ChainWords::boxes(address.given, address.chain, m_result.checkedAt),
        address.given.missing ? tr("Issuer not sent") : QString());
    card->content()->addWidget(strip);
    Label *sent = makeWrappingLabel(m_theme, EndpointWords::sent(address));
    sent->setObjectName(u"endpointSent"_s);
    card->content()->addWidget(sent);
    auto *view = new ChainView(m_theme);
    view->setObjectName(u"endpointChain"_s);
    view->setAccessibleName(tr("Chain from the server’s certificate to its root"));
    view->setChain(EndpointWords::cards(address, m_result.checkedAt), EndpointWords::links(address));
    view->setCurrent(0);
    connect(view, &ChainView::copied, this, &EndpointReport::copied);
    connect(view, &ChainView::activated, this, wanted);
    card->content()->addWidget(view);
    addRevocation(card, address);
    return card;
}

void EndpointReport::addRevocation(Card *card, const tls::AddressResult &address)
{
    if (!address.path)
        return;
    const QList<VerdictLine> lines
        = ChainWords::revocation(m_answers.value(address.chain.first().sha256()), address.path->path);
    for (const VerdictLine &line : lines) {
        auto *label = new StatusLabel(m_theme, line.kind, line.text, TextSize::Body);
        label->setObjectName(u"endpointRevocation"_s);
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    auto *ask = new RevocationAsk(m_theme, m_context.env.http);
    card->content()->addWidget(ask);
    ask->setPath(address.path->path, m_result.checkedAt);
    connect(ask, &RevocationAsk::answered, this,
        [this, chain = address.chain](const Answers &answers) { takeAnswers(chain, answers); });
}

void EndpointReport::takeAnswers(const QList<pki::Certificate> &chain, const Answers &answers)
{
    m_answers.insert(chain.first().sha256(), answers);
    for (tls::AddressResult &address : m_result.addresses) {
        if (address.chain == chain && address.path)
            address.path = revocation::withRevocation(*address.path, answers);
    }
    QMetaObject::invokeMethod(this, &EndpointReport::show, Qt::QueuedConnection); // the asking widget goes then
}

} // namespace certwright::ui
