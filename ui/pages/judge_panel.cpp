#include "ui/pages/judge_panel.h"

#include "ui/models/display_text.h"
#include "ui/models/inventory_controller.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/tag.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 32;
constexpr int fieldLetters = 26;

/// What an entry of a box means; entries of authorities carry their id in the role after it.
enum Choice { Usual, System, Authority, Nothing, Chosen, Choose };
constexpr int idRole = Qt::UserRole + 1;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Choice choiceAt(const QComboBox *box, int index)
{
    return static_cast<Choice>(box->itemData(index).toInt());
}

} // namespace

JudgePanel::JudgePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_open(makeButton(context.theme(), tr("&Judge by…"), ButtonKind::Normal, IconName::ChevronDown))
    , m_reset(makeButton(context.theme(), tr("As &usual again"), ButtonKind::Link))
    , m_form(new Card(context.theme()))
    , m_time(new QLineEdit)
    , m_wrongTime(new StatusLabel(context.theme(), StatusKind::Problem))
    , m_problem(new StatusLabel(context.theme(), StatusKind::Problem))
{
    setObjectName(u"judgePanel"_s);
    m_open->setObjectName(u"judgeOpen"_s);
    m_open->setCheckable(true);
    m_open->setToolTip(tr("Time, roots, intermediates, revocation and purpose of these verdicts"));
    m_open->setAccessibleDescription(m_open->toolTip());
    m_reset->setObjectName(u"judgeReset"_s);
    m_problem->setObjectName(u"judgeProblem"_s);
    m_problem->setWordWrap(true);
    auto *head = new QWidget;
    head->setObjectName(u"judgeChanges"_s);
    m_tags = new FlowLayout(head);
    m_tags->addWidget(m_open);
    m_tags->addWidget(m_reset);
    m_form->content()->addWidget(buildForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(head);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_reset, m_problem, m_wrongTime})
        part->hide();
    connect(m_open, &QPushButton::toggled, this, [this](bool open) {
        m_form->setVisible(open);
        if (open)
            m_time->setFocus(Qt::TabFocusReason);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_open->setFocus(Qt::OtherFocusReason);
        apply({});
    });
    connect(&context.env.inventory, &InventoryController::refreshed, this, &JudgePanel::fillAnchors);
    fill();
}

JudgePanel::~JudgePanel() = default;

QWidget *JudgePanel::buildForm()
{
    auto *form = new QWidget;
    auto *fields = new FlowLayout(form, 16, 12);
    m_time->setObjectName(u"judgeTime"_s);
    m_time->setPlaceholderText(tr("Now, or such as 2027-03-15 12:00"));
    nameClearableField(m_time, tr("Time of the verdicts, in UTC"));
    m_wrongTime->setObjectName(u"judgeWrongTime"_s);
    m_wrongTime->setWordWrap(true);
    QWidget *time = captioned(tr("&Time (UTC)"), m_time);
    time->layout()->addWidget(m_wrongTime);
    fields->addWidget(time);
    m_anchors = addBox(fields, tr("&Roots to trust"), u"judgeAnchors"_s);
    m_pile = addBox(fields, tr("Inter&mediates"), u"judgePile"_s);
    m_revocation = addBox(fields, tr("Re&vocation"), u"judgeRevocation"_s);
    m_purpose = addBox(fields, tr("&Purpose"), u"judgePurpose"_s);
    connect(m_time, &QLineEdit::editingFinished, this, &JudgePanel::takeTime);
    connect(m_anchors, &QComboBox::activated, this, &JudgePanel::takeAnchors);
    connect(m_pile, &QComboBox::activated, this, &JudgePanel::takePile);
    connect(m_revocation, &QComboBox::activated, this, &JudgePanel::takeRevocation);
    connect(m_purpose, &QComboBox::activated, this, [this](int index) {
        JudgeBy by = m_by;
        const QVariant purpose = m_purpose->itemData(index);
        by.purpose = purpose.isValid() ? std::optional(static_cast<verify::Purpose>(purpose.toInt())) : std::nullopt;
        apply(by);
    });
    return form;
}

QWidget *JudgePanel::captioned(const QString &caption, QWidget *field)
{
    auto *box = new QWidget;
    auto *label = new Label(m_context.theme(), caption, TextSize::Label, ColorRole::Text3);
    label->setBuddy(field);
    field->setMinimumHeight(fieldHeight);
    box->setFixedWidth(fieldLetters * fontMetrics().averageCharWidth() + fieldHeight);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

QComboBox *JudgePanel::addBox(FlowLayout *fields, const QString &caption, const QString &objectName)
{
    auto *box = new ComboBox(ComboBox::Entries::MayAsk);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    nameComboBox(box, QString(caption).remove(u'&'));
    fields->addWidget(captioned(caption, box));
    return box;
}

void JudgePanel::setBy(const JudgeBy &by)
{
    m_by = by;
    fill();
}

void JudgePanel::setUsual(const JudgeUsual &usual)
{
    m_usual = usual;
    fill();
}

void JudgePanel::setProblem(const QString &words)
{
    m_problem->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    m_problem->setStatus(StatusKind::Problem, words);
    announce(m_problem, words);
}

void JudgePanel::fill()
{
    m_time->setText(m_by.at ? m_by.at->toString(u"yyyy-MM-dd HH:mm"_s) : QString());
    m_wrongTime->hide();
    setFieldWrong(m_time, false);
    fillAnchors();
    fillPile();
    fillRevocation();
    fillPurposes();
    showChanges();
}

void JudgePanel::fillAnchors()
{
    const QSignalBlocker quiet(m_anchors);
    m_anchors->clear();
    if (m_usual.hasAuthority)
        m_anchors->addItem(tr("Its own authority"), Usual);
    m_anchors->addItem(tr("This computer’s roots"), m_usual.hasAuthority ? System : Usual);
    for (const workspace::AuthorityRecord &authority : m_context.env.inventory.inventory().authorities) {
        m_anchors->addItem(tr("Only %1").arg(authority.name), Authority);
        m_anchors->setItemData(m_anchors->count() - 1, authority.id.raw(), idRole);
        if (m_by.anchors == JudgeBy::Anchors::Authority && m_by.authority.contains(authority.certificate))
            m_anchors->setCurrentIndex(m_anchors->count() - 1);
    }
    if (m_by.anchors == JudgeBy::Anchors::System)
        m_anchors->setCurrentIndex(m_anchors->findData(System));
    if (m_by.anchors == JudgeBy::Anchors::File) {
        m_anchors->addItem(tr("Only those in %1").arg(nameOf(m_by.anchorsFile)), Chosen);
        m_anchors->setCurrentIndex(m_anchors->count() - 1);
    }
    m_anchors->addItem(tr("Choose a file…"), Choose);
}

void JudgePanel::fillPile()
{
    m_pile->clear();
    m_pile->addItem(m_usual.hasAuthority ? tr("Those beside it") : tr("All that are open"), Usual);
    m_pile->addItem(tr("None"), Nothing);
    if (m_by.pile == JudgeBy::Pile::File)
        m_pile->addItem(tr("Those in %1").arg(nameOf(m_by.pileFile)), Chosen);
    m_pile->addItem(tr("Choose a file…"), Choose);
    if (m_by.pile != JudgeBy::Pile::Open)
        m_pile->setCurrentIndex(m_pile->findData(m_by.pile == JudgeBy::Pile::File ? Chosen : Nothing));
}

void JudgePanel::fillRevocation()
{
    m_revocation->clear();
    m_revocation->addItem(m_usual.hasLists ? tr("Those that are open") : tr("Not asked"), Usual);
    if (!m_by.revocationFiles.isEmpty()) {
        QStringList names;
        for (const QString &path : m_by.revocationFiles)
            names.append(nameOf(path));
        m_revocation->addItem(tr("By %1").arg(DisplayText::joined(names)), Chosen);
        m_revocation->setCurrentIndex(1);
    }
    m_revocation->addItem(tr("Choose CRLs and OCSP answers…"), Choose);
}

void JudgePanel::fillPurposes()
{
    using enum verify::Purpose;
    m_purpose->clear();
    m_purpose->addItem(tr("As it is made for: %1").arg(JudgeWords::purpose(m_usual.purpose)));
    for (const verify::Purpose purpose : {TlsServer, TlsClient, Email, CodeSigning, TimeStamping, OcspSigning, Any}) {
        m_purpose->addItem(JudgeWords::purpose(purpose), static_cast<int>(purpose));
        if (m_by.purpose == purpose)
            m_purpose->setCurrentIndex(m_purpose->count() - 1);
    }
}

void JudgePanel::showChanges()
{
    while (m_tags->count() > 2) {
        const std::unique_ptr<QLayoutItem> tag(m_tags->takeAt(1));
        tag->widget()->hide();
        tag->widget()->deleteLater();
    }
    const QStringList changes = JudgeWords::changes(m_by);
    for (qsizetype i = 0; i < changes.size(); ++i)
        m_tags->insertWidget(static_cast<int>(i) + 1, makeTag(changes.at(i)));
    m_reset->setVisible(!changes.isEmpty());
}

/// As high as the buttons beside it.
QWidget *JudgePanel::makeTag(const QString &words)
{
    constexpr int most = 260; // what the inspector has room for
    const QString shown = fontMetrics().elidedText(words, Qt::ElideMiddle, most);
    auto *tag = new Tag(m_context.theme(), IconName::Filter, shown, StatusKind::Notice);
    tag->setAccessibleName(words);
    tag->setToolTip(words);
    auto *box = new QWidget;
    box->setFixedHeight(m_open->sizeHint().expandedTo(m_open->minimumSize()).height());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tag, 0, Qt::AlignVCenter | Qt::AlignLeading);
    return box;
}

void JudgePanel::takeTime()
{
    JudgeBy by = m_by;
    by.at = JudgeWords::moment(m_time->text());
    const bool wrong = !by.at && !m_time->text().trimmed().isEmpty();
    const QString why = wrong ? tr("That is no moment. Write it as 2027-03-15 or 2027-03-15 12:00.") : QString();
    setFieldWrong(m_time, wrong);
    m_wrongTime->setVisible(wrong);
    m_wrongTime->setStatus(StatusKind::Problem, why);
    m_time->setAccessibleDescription(why);
    if (!wrong)
        apply(by);
}

void JudgePanel::takeAnchors(int index)
{
    JudgeBy by = m_by;
    switch (choiceAt(m_anchors, index)) {
    case Choose:
        return askFile(tr("Choose the roots to trust"), [this](const QStringList &paths) {
            JudgeBy chosen = m_by;
            chosen.anchors = JudgeBy::Anchors::File;
            chosen.anchorsFile = paths.first();
            apply(chosen);
        });
    case Authority: {
        const auto *authority
            = m_context.env.inventory.authority(AuthorityId(m_anchors->itemData(index, idRole).toString()));
        if (!authority)
            return fillAnchors();
        by.anchors = JudgeBy::Anchors::Authority;
        by.authorityName = authority->name;
        by.authority = {authority->certificate};
        break;
    }
    case System:
        by.anchors = JudgeBy::Anchors::System;
        break;
    case Usual:
        by.anchors = JudgeBy::Anchors::Usual;
        break;
    case Nothing:
    case Chosen:
        return;
    }
    apply(by);
}

void JudgePanel::takePile(int index)
{
    JudgeBy by = m_by;
    const Choice choice = choiceAt(m_pile, index);
    if (choice == Choose)
        return askFile(tr("Choose the intermediates to use"), [this](const QStringList &paths) {
            JudgeBy chosen = m_by;
            chosen.pile = JudgeBy::Pile::File;
            chosen.pileFile = paths.first();
            apply(chosen);
        });
    if (choice == Chosen)
        return;
    by.pile = choice == Nothing ? JudgeBy::Pile::Nothing : JudgeBy::Pile::Open;
    apply(by);
}

void JudgePanel::takeRevocation(int index)
{
    const Choice choice = choiceAt(m_revocation, index);
    if (choice == Choose)
        return askFile(tr("Choose revocation lists and OCSP answers"), [this](const QStringList &paths) {
            JudgeBy chosen = m_by;
            chosen.revocationFiles = paths;
            apply(chosen);
        });
    if (choice == Chosen)
        return;
    JudgeBy by = m_by;
    by.revocationFiles.clear();
    apply(by);
}

/// The boxes show what holds until there is an answer.
void JudgePanel::askFile(const QString &title, std::function<void(const QStringList &)> take)
{
    fill();
    m_context.env.prompts.openFiles(this, {title}, [take = std::move(take)](const QStringList &paths) {
        if (!paths.isEmpty())
            take(paths);
    });
}

void JudgePanel::apply(const JudgeBy &by)
{
    const bool same = by == m_by;
    m_by = by;
    fill();
    if (!same)
        Q_EMIT changed();
}

} // namespace certwright::ui
