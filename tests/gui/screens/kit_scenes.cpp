#include "tests/gui/screens/sample_table.h"
#include "tests/gui/screens/scene.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lifetime_bar.h"
#include "ui/widgets/name_chips_edit.h"
#include "ui/widgets/new_button.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/tag.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace certwright::ui;

namespace certwright::screens {

namespace {

/// A line of widgets with the caption of the component page.
void addRow(QVBoxLayout *column, const Theme &theme, const QString &caption, const QList<QWidget *> &widgets, int gap)
{
    column->addWidget(new Label(theme, caption, TextSize::Label, ColorRole::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(5);
}

QList<QWidget *> statusWords(const Theme &theme)
{
    QList<QWidget *> labels;
    for (const StatusKind kind : {StatusKind::InOrder, StatusKind::DueSoon, StatusKind::Problem, StatusKind::Unknown,
             StatusKind::Notice, StatusKind::Running, StatusKind::ToDo, StatusKind::NotInstalled})
        labels.append(new StatusLabel(theme, kind, {}, TextSize::Label));
    return labels;
}

QList<QWidget *> buttons(const Theme &theme)
{
    QList<QWidget *> result;
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Normal}) {
        const bool primary = kind == ButtonKind::Primary;
        const auto make = [&] {
            return makeButton(
                theme, primary ? u"Install"_s : u"Export…"_s, kind, primary ? IconName::None : IconName::Export);
        };
        result.append(make());
        QPushButton *focus = make();
        focus->setObjectName(primary ? u"focused"_s : u"other"_s);
        result.append(focus);
        QPushButton *disabled = make();
        disabled->setEnabled(false);
        result.append(disabled);
    }
    return result;
}

QList<QWidget *> moreButtons(const Theme &theme)
{
    auto *group = makeButton(theme, u"Group by issuer"_s, ButtonKind::Flat);
    group->setMenu(new QMenu(group));
    auto *fresh = new NewButton(theme);
    fresh->addEntry(IconName::Authorities, u"Certificate from a local authority"_s, u"Ready at once"_s);
    return {makeButton(theme, u"Show all"_s, ButtonKind::Link), group, makeIconButton(theme, IconName::More, u"More"_s),
        makeButton(theme, u"Revoke…"_s, ButtonKind::Danger, IconName::Close), fresh};
}

QList<QWidget *> chipsAndTags(const Theme &theme)
{
    auto *chips = new FilterChips(theme, u"Show"_s);
    chips->setChips({{u"all"_s, u"All"_s, 42}, {u"bad"_s, u"Problem"_s, 2, StatusKind::Problem},
        {u"due"_s, u"Due soon"_s, 3, StatusKind::DueSoon}});
    chips->setMinimumWidth(chips->sizeHint().width());
    return {chips, new Tag(theme, StatusKind::InOrder, u"Trusted"_s),
        new Tag(theme, StatusKind::NotInstalled, u"Not installed"_s),
        new Tag(theme, IconName::Lock, u"Administrator password"_s, StatusKind::DueSoon)};
}

QWidget *fields(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->setVerticalSpacing(4);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Host name"_s);
    auto *focus = new QLineEdit(u"shop.harbour.test"_s);
    focus->setObjectName(u"field"_s);
    auto *wrong = new QLineEdit(u"shop,harbour.test"_s);
    setFieldWrong(wrong, true);
    layout->addWidget(empty, 0, 0);
    layout->addWidget(focus, 0, 1);
    layout->addWidget(wrong, 0, 2);
    layout->addWidget(new StatusLabel(theme, StatusKind::Problem, u"A name has no comma."_s), 1, 2);
    return row;
}

QWidget *lifetimes(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    const struct {
        double share;
        StatusKind kind;
        QString words;
    } bars[] = {{0.68, StatusKind::InOrder, u"61 of 90 days"_s}, {0.07, StatusKind::DueSoon, u"6 of 90 days"_s},
        {0, StatusKind::Problem, u"Ended"_s}, {0.13, StatusKind::Unknown, u"Last known"_s}};
    int column = 0;
    for (const auto &bar : bars) {
        auto *widget = new LifetimeBar(theme);
        widget->setLifetime(bar.share, bar.kind, bar.words);
        layout->addWidget(widget, 0, column);
        layout->addWidget(new StatusLabel(theme, bar.kind, bar.words), 1, column++);
    }
    return row;
}

QWidget *states(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *empty = new EmptyState(theme);
    empty->setTexts(
        u"No signing requests yet."_s, u"Create one when a CA asks you for a CSR file."_s, u"Create a request…"_s);
    auto *loading = new LoadingRows(theme);
    loading->start(u"Reading 5,000 endpoints"_s);
    auto *error = new ErrorState(theme);
    error->setTexts(u"The file is not readable."_s, u"It belongs to root. Open a copy of it instead."_s, u"EACCES"_s);
    for (QWidget *state : QList<QWidget *>{empty, loading, error}) {
        auto *card = new Card(theme);
        card->content()->addWidget(state);
        layout->addWidget(card, 1);
    }
    return row;
}

QWidget *table(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setFlush();
    card->content()->setContentsMargins(0, 1, 0, 1);
    DataTable *rows = makeSampleTable(theme, 4);
    rows->horizontalHeader()->hide();
    rows->setObjectName(u"table"_s);
    rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setFixedHeight(4 * theme.rowHeight());
    rows->selectRow(2);
    card->content()->addWidget(rows);
    return card;
}

QWidget *floating(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *overlay = new DropOverlay(theme, row);
    overlay->setFixedSize(310, 52);
    overlay->showFor(3);
    auto *undo = new UndoBar(theme);
    undo->offer(u"Removed from Chromium."_s);
    layout->addWidget(overlay);
    layout->addWidget(undo, 1);
    return row;
}

std::unique_ptr<QWidget> makeComponents(Theme &theme)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    column->addWidget(new Label(theme, theme.isDark() ? u"Dark"_s : u"Light"_s, TextSize::DialogTitle));
    addRow(column, theme, u"Status: shape, colour and word always together"_s, statusWords(theme), 11);
    addRow(column, theme, u"Buttons: normal, focus, disabled"_s, buttons(theme), 12);
    addRow(column, theme, u"Kinds"_s, moreButtons(theme), 14);
    addRow(column, theme, u"Chips and tags"_s, chipsAndTags(theme), 8);
    column->addWidget(new Label(theme, u"Fields: normal, focus, wrong"_s, TextSize::Label, ColorRole::Text2));
    column->addWidget(fields(theme));
    column->addWidget(new Label(theme, u"Lifetime bar: share left"_s, TextSize::Label, ColorRole::Text2));
    column->addWidget(lifetimes(theme));
    column->addWidget(new Label(theme, u"Table rows"_s, TextSize::Label, ColorRole::Text2));
    column->addWidget(table(theme));
    column->addWidget(states(theme));
    column->addWidget(floating(theme));
    column->addStretch(1);
    return page;
}

QWidget *chain(const Theme &theme)
{
    auto *view = new ChainView(theme);
    const QString print = u"7E:40:D1:5B:93:0C:A6"_s;
    view->setChain(
        {{u"leaf"_s, u"tickets.harbour.example"_s, u"Leaf · TLS server"_s, u"Sent by the server"_s, IconName::Endpoints,
             StatusKind::InOrder, ChainCard::Outline::Plain,
             {{u"Valid"_s, u"4 Sep 2026 – 22 Mar 2027"_s}, {u"Key"_s, u"ECDSA P-256"_s}}, print},
            {u"issuer"_s, u"Sectigo Public Server Authentication CA DV E36"_s, u"Intermediate · crt.sectigo.com"_s,
                u"Fetched by AIA, not sent"_s, IconName::None, StatusKind::InOrder, ChainCard::Outline::Fetched,
                {{u"Valid"_s, u"22 Mar 2021 – 21 Mar 2036"_s}, {u"Key"_s, u"ECDSA P-256"_s}}, print},
            {u"root"_s, u"Harbour Root"_s, u"Root · self-signed, trusted"_s, u"From the system store"_s,
                IconName::Shield, StatusKind::InOrder, ChainCard::Outline::Plain,
                {{u"Valid"_s, u"22 Mar 2021 – 21 Mar 2046"_s}, {u"Key"_s, u"ECDSA P-384"_s}}, print}},
        {{u"issued by"_s, u"Signature valid"_s}, {u"issued by"_s, u"Signature valid"_s}});
    view->setCurrent(0);
    return view;
}

QWidget *nameField(const Theme &theme)
{
    auto *names = new NameChipsEdit(theme, u"Names"_s);
    names->setValidator([](const QString &name) {
        if (name.contains(u".."_s))
            return ChipState{StatusKind::Problem, u"a..b has an empty part."_s};
        if (name.contains(u'_'))
            return ChipState{StatusKind::DueSoon, u"An underscore is not allowed in host names."_s};
        return ChipState{};
    });
    names->setNames({u"app.harbour.test"_s, u"*.app.harbour.test"_s, u"127.0.0.1"_s, u"my_host.test"_s, u"::1"_s,
        u"a..b"_s, u"printer.home.arpa"_s});
    return names;
}

QWidget *choices(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *box = new QComboBox;
    box->addItems({u"ECDSA P-256"_s, u"RSA 3072"_s, u"Ed25519"_s});
    auto *check = new QCheckBox(u"Also for clients"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"90 days"_s);
    radio->setChecked(true);
    layout->addWidget(box);
    layout->addWidget(check);
    layout->addWidget(new QCheckBox(u"Encrypt the key"_s));
    layout->addWidget(radio);
    layout->addWidget(new QRadioButton(u"397 days"_s));
    layout->addStretch(1);
    Q_UNUSED(theme)
    return row;
}

QWidget *facts(const Theme &theme)
{
    auto *card = new Card(theme, u"What it is"_s);
    card->setIcon(IconName::Authorities);
    card->addAction(new Tag(theme, StatusKind::InOrder, u"In order"_s));
    auto *grid = new KeyValueGrid(theme);
    grid->addRow(u"Depth"_s, u"End certificates only, no sub-authorities"_s);
    grid->addRow(u"Private key"_s, u"ECDSA P-256, encrypted in the keyring"_s);
    grid->addRow(u"SHA-256 fingerprint"_s,
        u"9F:2C:41:B7:0E:58:D3:6A:14:C9:77:AB:3D:E0:82:5F:C6:1B:94:2D:F8:03:6E:B1:50:7A:DD:29:48:EF:A5:13"_s,
        CopyValue::Form::Mono);
    card->content()->addWidget(grid);
    return card;
}

std::unique_ptr<QWidget> makePieces(Theme &theme)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto *banner = new Banner(theme);
    banner->setVerdict(StatusKind::InOrder, u"Valid for 61 more days."_s, u"Chromium trusts it; Java does not yet."_s);
    banner->addAction(u"Trust it everywhere…"_s);
    auto *steps = new StepList(theme);
    steps->setSteps({{u"Authority"_s, u"Made today"_s, StatusKind::InOrder},
                        {u"Certificate"_s, u"Being signed"_s, StatusKind::Running}, {u"Use it"_s, u"nginx or NATS"_s}},
        1);
    auto *across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(facts(theme), 2);
    across->addWidget(steps, 1);
    column->addWidget(banner);
    column->addWidget(chain(theme));
    column->addLayout(across);
    column->addWidget(nameField(theme));
    column->addWidget(choices(theme));
    column->addWidget(new CodeBlock(theme, u"nginx configuration"_s,
        u"ssl_certificate     /srv/tls/app/fullchain.pem;\n"
        "ssl_certificate_key /srv/tls/app/privkey.pem;\n"_s));
    column->addStretch(1);
    return page;
}

std::unique_ptr<QWidget> makeNarrow(Theme &theme)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->addWidget(chain(theme));
    column->addStretch(1);
    return page;
}

void focusField(QWidget &window)
{
    window.findChild<QLineEdit *>(u"field"_s)->setFocus(Qt::TabFocusReason);
}

void focusButton(QWidget &window)
{
    window.findChild<QPushButton *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
}

void focusTable(QWidget &window)
{
    window.findChild<QWidget *>(u"table"_s)->setFocus(Qt::TabFocusReason);
}

} // namespace

QList<Scene> kitScenes()
{
    return {
        {u"kit-components"_s, makeComponents, focusTable, {680, 860}},
        {u"kit-button-focus"_s, makeComponents, focusButton, {680, 860}},
        {u"kit-field-focus"_s, makeComponents, focusField, {680, 860}},
        {u"kit-pieces"_s, makePieces, {}, {1168, 860}},
        {u"kit-chain-narrow"_s, makeNarrow, {}, {384, 700}},
    };
}

} // namespace certwright::screens
