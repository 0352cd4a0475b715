#include "ui/dialogs/compare_dialog.h"

#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/inspect/reader.h"
#include "ui/models/certificate_details.h"
#include "ui/models/inventory_controller.h"
#include "ui/prompts/prompts.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph_delegate.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDigits = 8;

/// A sign and its words, which are read from their start, beside the first line of a ParagraphDelegate.
class WordsDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const int side = glyphExtent();
        const QRect first(room.left(), room.top() + paragraphMargin, room.width(), option.fontMetrics.height());
        const QRect square(first.left(), first.top() + (first.height() - side) / 2, side, side);
        paintStatusGlyph(painter, QStyle::visualRect(option.direction, room, square),
            static_cast<StatusKind>(index.data(StatusRole).toInt()), theme());
        const QRect rest = QStyle::visualRect(option.direction, room, first.adjusted(extraWidth(index), 0, 0, 0));
        paintText(
            painter, rest, option, option.fontMetrics.elidedText(option.text, Qt::ElideRight, rest.width()), role());
    }

    int extraWidth(const QModelIndex &) const override { return glyphExtent() + glyphGap; }

private:
    static constexpr int glyphGap = 8;

    int glyphExtent() const
    {
        constexpr int usual = 14;
        return theme().scaled(usual);
    }
};

/// The first thing in a file that can be compared, or why there is none.
Result<Compared> firstOf(const QString &path)
{
    const Result<QByteArray> content = readFile(path, inspect::maxInputSize);
    if (!content)
        return content.error();
    const inspect::ReadResult found = inspect::readObjects(*content, path);
    for (const inspect::FoundObject &object : found.objects) {
        if (Compared::isPossible(object))
            return Compared::read(object, path);
    }
    return found.errors.value(0, Error{ErrorCode::NotACertificate, {path}});
}

} // namespace

CompareDialog::CompareDialog(
    const PageContext &context, const Compared &first, const QList<CompareSide> &nearby, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_first(first)
    , m_model(new ComparisonModel(this))
    , m_choice(new ComboBox)
    , m_onlyDifferences(new QCheckBox(tr("Only &differences")))
    , m_summary(makeWrappingLabel(context.theme(), tr("Choose a second certificate.")))
    , m_trouble(new Banner(context.theme()))
    , m_table(new DataTable(context.theme(), tr("Comparison")))
    , m_copy(makeButton(context.theme(), tr("Copy &report"), ButtonKind::Normal, IconName::Copy))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare %1").arg(first.title()));
    constexpr QSize usualSize(920, 600);
    resize(usualSize.boundedTo(screen()->availableSize() * 9 / 10));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(makeWrappingLabel(context.theme(), windowTitle(), TextSize::DialogTitle, ColorRole::Text));
    layout->addWidget(buildChoice());
    m_trouble->setObjectName(u"compareTrouble"_s);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    m_summary->setObjectName(u"compareSummary"_s);
    layout->addWidget(m_summary);
    buildTable(layout);
    buildButtons(layout);
    fillChoice(nearby);
    connect(m_choice, &QComboBox::activated, this, &CompareDialog::choose);
}

CompareDialog::~CompareDialog() = default;

QWidget *CompareDialog::buildChoice()
{
    m_choice->setObjectName(u"compareChoice"_s);
    nameComboBox(m_choice, tr("Second certificate"));
    m_choice->setPlaceholderText(tr("Choose a certificate"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (auto *list = qobject_cast<QListView *>(m_choice->view()))
        list->setUniformItemSizes(true); // a bundle may bring ten thousand
    auto *label = new Label(m_context.theme(), tr("&With"), TextSize::Body, ColorRole::Text);
    label->setBuddy(m_choice);
    QPushButton *file = makeButton(m_context.theme(), tr("Choose &file…"), ButtonKind::Normal, IconName::Folder);
    file->setObjectName(u"compareFile"_s);
    connect(file, &QPushButton::clicked, this, &CompareDialog::chooseFile);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    layout->addWidget(file);
    return row;
}

void CompareDialog::buildTable(QVBoxLayout *layout)
{
    m_onlyDifferences->setObjectName(u"compareOnlyDifferences"_s);
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setShow(only ? ComparisonModel::Show::Differences : ComparisonModel::Show::All);
    });
    m_table->setObjectName(u"compareTable"_s);
    m_table->setSortingEnabled(false); // in the order of the certificate
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        ComparisonModel::Verdict, new WordsDelegate(m_context.theme(), ColorRole::Text, m_table));
    m_table->setItemDelegateForColumn(
        ComparisonModel::Field, new ParagraphDelegate(m_context.theme(), ColorRole::Text2, m_table));
    auto *values = new ParagraphDelegate(m_context.theme(), ColorRole::Text, m_table);
    values->setContent(ParagraphDelegate::Content::Term);
    for (const int column : {ComparisonModel::Left, ComparisonModel::Right})
        m_table->setItemDelegateForColumn(column, values);
    m_table->setWordWrap(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int column : {ComparisonModel::Left, ComparisonModel::Right})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &CompareDialog::fitRows);
    connect(header, &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelReset, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) { m_model->toggleWhole(index.row()); });
    connect(m_table, &DataTable::copied, this, &CompareDialog::copied);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(m_table, 1);
}

/// What differs needs the room that the words for it leave.
void CompareDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    constexpr int narrow = 600;
    constexpr int verdictShare = 4;
    constexpr int fieldShare = 6;
    constexpr int fieldWidth = 180;
    const Theme &theme = m_context.theme();
    const bool isNarrow = width() < theme.scaled(narrow);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(
        ComparisonModel::Verdict, isNarrow ? QHeaderView::Interactive : QHeaderView::ResizeToContents);
    if (isNarrow)
        header->resizeSection(ComparisonModel::Verdict,
            std::max(width() / verdictShare, header->sectionSizeHint(ComparisonModel::Verdict)));
    header->resizeSection(ComparisonModel::Field, isNarrow ? width() / fieldShare : theme.scaled(fieldWidth));
}

/// Values are read whole. Of very many rows only the first are fitted: they would keep the window waiting.
void CompareDialog::fitRows()
{
    constexpr int most = 1000;
    const int rows = std::min(m_model->rowCount(), most);
    for (int row = 0; row < rows; ++row)
        m_table->resizeRowToContents(row);
}

void CompareDialog::buildButtons(QVBoxLayout *layout)
{
    m_copy->setObjectName(u"compareCopy"_s);
    m_copy->setEnabled(false); // until there is something to report
    QPushButton *close = makeButton(m_context.theme(), tr("&Close"), ButtonKind::Primary);
    close->setObjectName(u"compareClose"_s);
    close->setAutoDefault(false); // Enter belongs to the choice
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QPushButton *button : {m_copy, close}) {
        setLargeButton(button);
        row->addWidget(button);
    }
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString report = m_model->report();
        QGuiApplication::clipboard()->setText(report);
        Q_EMIT copied(report);
    });
}

void CompareDialog::fillChoice(const QList<CompareSide> &nearby)
{
    QSet<QByteArray> known{m_first.sha256()};
    QList<Named> all;
    for (const CompareSide &side : nearby) {
        const QByteArray sha256 = Compared::sha256Of(*side.object);
        if (known.contains(sha256))
            continue;
        known.insert(sha256);
        all.append({{side, {}, sha256}, Compared::titleOf(*side.object, side.source), side.source});
    }
    for (const workspace::CertificateRecord &record : m_context.env.inventory.inventory().certificates) {
        if (!known.contains(record.sha256))
            all.append({{{record.id}, {}, record.sha256},
                tr("%1, until %2").arg(record.title(), text::dateText(record.notAfter)), tr("workspace")});
    }
    tellApart(all);
    for (const Named &one : std::as_const(all))
        addChoice(one.candidate, one.words);
    m_choice->setCurrentIndex(-1);
}

/// What is called alike has its file behind it, and where that is the same too, the start of its SHA-256.
void CompareDialog::tellApart(QList<Named> &all)
{
    const auto count = [&all] {
        QHash<QString, int> counts;
        for (const Named &one : std::as_const(all))
            ++counts[one.words];
        return counts;
    };
    const QHash<QString, int> ofTitles = count();
    for (Named &one : all) {
        if (ofTitles.value(one.words) > 1 && !one.place.isEmpty() && !one.words.contains(one.place))
            //: A certificate and where it is: "app.test, until 1 Mar 2027 (app.pem)"
            one.words = tr("%1 (%2)").arg(one.words, one.place);
    }
    const QHash<QString, int> ofPlaces = count();
    for (Named &one : all) {
        if (ofPlaces.value(one.words) > 1)
            one.words = tr("%1, SHA-256 %2…")
                            .arg(one.words, QString::fromLatin1(one.candidate.sha256.toHex().first(shownDigits)));
    }
}

void CompareDialog::addChoice(Candidate candidate, const QString &words)
{
    m_choice->addItem(words);
    m_candidates.append(std::move(candidate));
}

void CompareDialog::compareWith(const Compared &second)
{
    auto found = std::find_if(m_candidates.cbegin(), m_candidates.cend(),
        [&second](const Candidate &candidate) { return candidate.sha256 == second.sha256(); });
    if (found == m_candidates.cend()) {
        addChoice({{}, second, second.sha256()}, second.title());
        found = m_candidates.cend() - 1;
    }
    m_choice->setCurrentIndex(static_cast<int>(found - m_candidates.cbegin()));
    show(second);
}

void CompareDialog::chooseFile()
{
    m_context.env.prompts.openFiles(
        this, {tr("Choose a certificate or signing request")}, [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            const int request = ++m_request;
            async::run(
                this, [path = paths.first()](const async::StopRequested &) { return firstOf(path); },
                [this, request](const Result<Compared> &read) {
                    if (request != m_request)
                        return;
                    if (read)
                        compareWith(*read);
                    else
                        complain(read.error());
                });
        });
}

void CompareDialog::choose(int index)
{
    const Candidate &candidate = m_candidates.at(index);
    if (candidate.read)
        show(*candidate.read);
    else
        read(candidate.side);
}

void CompareDialog::read(const CompareSide &side)
{
    const auto take = [this, request = ++m_request](const Result<Compared> &second) {
        if (request != m_request)
            return;
        if (second)
            show(*second);
        else
            complain(second.error());
    };
    if (side.object) {
        async::run(
            this, [side](const async::StopRequested &) { return Compared::read(*side.object, side.source); }, take);
        return;
    }
    const workspace::CertificateRecord *record = m_context.env.inventory.certificate(side.id);
    if (!record)
        return complain({ErrorCode::CertificateNotFound, {side.id.raw()}});
    loadDetails(this, *record, m_context.env.inventory.now(), [take](const Result<CertificateDetails> &read) {
        take(read ? Result<Compared>(Compared(read->certificate)) : Result<Compared>(read.error()));
    });
}

void CompareDialog::show(const Compared &second)
{
    ++m_request; // what is still being read comes too late
    m_trouble->hide();
    m_model->setSides(m_first, second);
    m_copy->setEnabled(true);
    const int count = m_model->differences();
    const bool isSame = m_first.fields().der() == second.fields().der();
    QString words = isSame ? tr("Both are the same, octet by octet.") : tr("%n field(s) differ.", nullptr, count);
    if (!isSame && m_first.fields().keyIdentity() == second.fields().keyIdentity())
        words += u' ' + tr("Both hold the same key.");
    m_summary->setText(words);
    announce(this, words);
}

void CompareDialog::complain(const Error &error)
{
    m_trouble->setVerdict(StatusKind::Problem, text::errorText(error), text::errorHint(error));
    m_trouble->show();
}

} // namespace certwright::ui
