#include "ui/widgets/name_chips_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/name_chip.h"
#include "ui/widgets/status_glyph.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class NameChipsEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup() { m_edit.reset(); }
    void enterMakesAChip();
    void separatorsMakeChips_data();
    void separatorsMakeChips();
    void hopelessTextIsJudgedBeforeItIsAChip();
    void halfTypedTextIsNoMistake();
    void typingDoesNotHideAWrongChip();
    void lettersOnAChipGoOnInTheField();
    void aWrongNameStaysAndIsMarked();
    void everyWrongNameIsExplained();
    void ofManyWrongNamesTheRestIsCounted();
    void aWarningIsNoProblem();
    void pastingManyMakesManyChips();
    void theSameNameIsTakenOnce();
    void backspaceAtTheStartReachesTheLastChip();
    void deleteRemovesTheFocusedChip();
    void enterOnAChipEditsIt();
    void copyTakesAllNames();
    void threeHundredNamesWork();
    void chipsSpeak();
    void whatIsHiddenInANameIsShown();
    void revalidateJudgesAgain();

private:
    QLineEdit *field() const { return m_edit->lineEdit(); }
    QList<NameChip *> chips() const { return m_edit->findChildren<NameChip *>(); }
    QStringList told() const;

    Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<NameChipsEdit> m_edit;
};

void NameChipsEditTest::init()
{
    m_edit = std::make_unique<NameChipsEdit>(m_theme, u"Names"_s);
    m_edit->setValidator([](const QString &name) {
        if (name.contains(u".."_s))
            return ChipState{StatusKind::Problem, u"A part is empty."_s, Outlook::Hopeless};
        if (!name.contains(u'.'))
            return ChipState{StatusKind::Problem, u"A dot is missing."_s};
        if (name.contains(u'_'))
            return ChipState{StatusKind::DueSoon, u"An underscore."_s};
        return ChipState{};
    });
    m_edit->resize(500, 200);
    m_edit->show();
    field()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

void NameChipsEditTest::enterMakesAChip()
{
    QTest::keyClicks(field(), u"app.test"_s);
    QTest::keyClick(field(), Qt::Key_Return);

    QCOMPARE(m_edit->names(), QStringList{u"app.test"_s});
    QCOMPARE(chips().size(), 1);
    QVERIFY(field()->text().isEmpty());
}

void NameChipsEditTest::separatorsMakeChips_data()
{
    QTest::addColumn<QString>("separator");
    QTest::newRow("comma") << u","_s;
    QTest::newRow("semicolon") << u";"_s;
    QTest::newRow("space") << u" "_s;
}

void NameChipsEditTest::separatorsMakeChips()
{
    QFETCH(QString, separator);

    QTest::keyClicks(field(), u"a.test"_s + separator + u"b.test"_s + separator);

    QCOMPARE(m_edit->names(), (QStringList{u"a.test"_s, u"b.test"_s}));
    QCOMPARE(chips().size(), 2);
}

void NameChipsEditTest::halfTypedTextIsNoMistake()
{
    QTest::keyClicks(field(), u"app"_s);
    QCOMPARE(m_edit->overall().kind, StatusKind::InOrder);
    QVERIFY(field()->accessibleDescription().isEmpty());
    QCOMPARE(m_edit->names(), QStringList{u"app"_s});
    QVERIFY(m_edit->finishedNames().isEmpty());

    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_edit->overall().kind, StatusKind::Problem);
    QCOMPARE(field()->accessibleDescription(), u"A dot is missing."_s);
}

void NameChipsEditTest::typingDoesNotHideAWrongChip()
{
    QTest::keyClicks(field(), u"app,"_s);

    QTest::keyClicks(field(), u"other"_s);
    QCOMPARE(m_edit->overall().sentence, u"A dot is missing."_s);
    QTest::keyClicks(field(), u"..test"_s);
    QCOMPARE(m_edit->overall().sentence, u"A dot is missing."_s);
}

void NameChipsEditTest::lettersOnAChipGoOnInTheField()
{
    m_edit->setNames({u"a.test"_s, u"b.test"_s});
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTest::keyClick(chips().last(), Qt::Key_Backspace);
    QVERIFY(chips().first()->hasFocus());

    for (const QChar letter : u"example.org,"_s)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());

    QCOMPARE(m_edit->names(), (QStringList{u"a.test"_s, u"example.org"_s}));
    QVERIFY(field()->hasFocus());
    QGuiApplication::clipboard()->setText(u"pasted.test"_s);
    QTest::keyClick(field(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field()->text(), u"pasted.test"_s);
}

void NameChipsEditTest::hopelessTextIsJudgedBeforeItIsAChip()
{
    QTest::keyClicks(field(), u"a..b"_s);

    QCOMPARE(m_edit->overall().kind, StatusKind::Problem);
    QCOMPARE(field()->accessibleDescription(), u"A part is empty."_s);
    QCOMPARE(m_edit->names(), QStringList{u"a..b"_s});
}

void NameChipsEditTest::aWrongNameStaysAndIsMarked()
{
    QTest::keyClicks(field(), u"a..b,ok.test,"_s);

    QCOMPARE(chips().first()->state().kind, StatusKind::Problem);
    QCOMPARE(m_edit->overall().sentence, u"A part is empty."_s);
}

/// The sentences that are seen below the field.
QStringList NameChipsEditTest::told() const
{
    QStringList sentences;
    for (const StatusLabel *label : m_edit->findChildren<StatusLabel *>()) {
        if (label->isVisible())
            sentences.append(label->text());
    }
    return sentences;
}

void NameChipsEditTest::everyWrongNameIsExplained()
{
    m_edit->setValidator([](const QString &name) {
        const StatusKind kind = name.startsWith(u'_') ? StatusKind::DueSoon : StatusKind::Problem;
        return name.startsWith(u"ok"_s) ? ChipState{}
                                        : ChipState{kind, u"%1 is odd."_s.arg(name), Outlook::Open,
                                            name == u"outside" ? Telling::AtChip : Telling::BelowField};
    });

    QTest::keyClicks(field(), u"_c,a,ok,b,outside,"_s);

    QCOMPARE(told(), (QStringList{u"a is odd."_s, u"b is odd."_s, u"_c is odd."_s}));
    QCOMPARE(field()->accessibleDescription(), told().join(u' '));
    for (const NameChip *chip : chips()) {
        const QString reason = u"%1 is odd."_s.arg(chip->name());
        QCOMPARE(chip->accessibleDescription().contains(reason), chip->name() != u"ok");
        QCOMPARE(chip->toolTip(), chip->name() == u"ok" ? QString() : reason);
    }
    QTest::keyClick(field(), Qt::Key_Left);
    QTest::keyClick(chips().last(), Qt::Key_Delete);
    QCOMPARE(m_edit->overall().sentence, u"a is odd."_s);
    m_edit->setNames({u"ok"_s});
    QVERIFY(told().isEmpty() && field()->accessibleDescription().isEmpty());
}

void NameChipsEditTest::ofManyWrongNamesTheRestIsCounted()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"wrong..%1"_s.arg(i));
    m_edit->setValidator([](const QString &name) { return ChipState{StatusKind::Problem, name + u" is wrong."}; });

    m_edit->setNames(names);

    QCOMPARE(told().size(), 5);
    QVERIFY2(told().last().startsWith(u"296 more name"_s), qPrintable(told().last()));
}

void NameChipsEditTest::aWarningIsNoProblem()
{
    m_edit->setNames({u"my_host.test"_s});

    QCOMPARE(m_edit->overall().kind, StatusKind::DueSoon);
}

void NameChipsEditTest::pastingManyMakesManyChips()
{
    QGuiApplication::clipboard()->setText(u"a.test, b.test;c.test\nd.test\t e.test"_s);

    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(m_edit->names().size(), 5);
    QCOMPARE(chips().size(), 5);
}

void NameChipsEditTest::theSameNameIsTakenOnce()
{
    m_edit->setNames({u"a.test"_s, u"A.TEST"_s, u"a.test"_s});

    QCOMPARE(m_edit->names(), QStringList{u"a.test"_s});
}

void NameChipsEditTest::backspaceAtTheStartReachesTheLastChip()
{
    m_edit->setNames({u"a.test"_s, u"b.test"_s});

    QTest::keyClick(field(), Qt::Key_Backspace);

    QVERIFY(chips().last()->hasFocus());
    QCOMPARE(m_edit->names().size(), 2);
}

void NameChipsEditTest::deleteRemovesTheFocusedChip()
{
    m_edit->setNames({u"a.test"_s, u"b.test"_s});
    QSignalSpy changes(m_edit.get(), &NameChipsEdit::namesChanged);
    QTest::keyClick(field(), Qt::Key_Left);

    QTest::keyClick(chips().last(), Qt::Key_Delete);

    QCOMPARE(m_edit->names(), QStringList{u"a.test"_s});
    QVERIFY(!changes.isEmpty());
    QVERIFY(field()->hasFocus());
}

void NameChipsEditTest::enterOnAChipEditsIt()
{
    m_edit->setNames({u"a.test"_s, u"b.test"_s});
    QTest::keyClick(field(), Qt::Key_Left);

    QTest::keyClick(chips().last(), Qt::Key_Return);

    QCOMPARE(field()->text(), u"b.test"_s);
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->selectedText(), u"b.test"_s);
}

void NameChipsEditTest::copyTakesAllNames()
{
    m_edit->setNames({u"a.test"_s, u"b.test"_s});
    QSignalSpy copied(m_edit.get(), &NameChipsEdit::copied);

    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"a.test\nb.test"_s);
    QCOMPARE(copied.count(), 1);
}

void NameChipsEditTest::threeHundredNamesWork()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"host-%1.harbour.test"_s.arg(i));
    QElapsedTimer timer;
    timer.start();

    QGuiApplication::clipboard()->setText(names.join(u' '));
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(field(), u"more"_s);

    QCOMPARE(m_edit->names().size(), 301);
    // Far from a stutter even on a slow machine; the usual time is a tenth of it.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_edit->sizeHint().height() < 400);
}

void NameChipsEditTest::chipsSpeak()
{
    m_edit->setNames({u"a..b"_s});

    QCOMPARE(chips().first()->accessibleName(), u"a..b"_s);
    QVERIFY(chips().first()->accessibleDescription().contains(u"A part is empty."_s));
    QCOMPARE(field()->accessibleName(), u"Names"_s);
}

/// U+202E turns the letters behind it round, U+200B is as wide as nothing.
void NameChipsEditTest::whatIsHiddenInANameIsShown()
{
    const QString name = u"a\u202Etset\u200B.b"_s;

    QTest::keyClicks(field(), u"x.test "_s);
    m_edit->setNames({name});

    QCOMPARE(chips().size(), 1);
    const NameChip *chip = chips().first();
    QCOMPARE(chip->accessibleName(), u"a\\E2\\80\\AEtset\\E2\\80\\8B.b"_s);
    QCOMPARE(chip->text(), chip->accessibleName());
    QVERIFY(chip->sizeHint().width() > chip->fontMetrics().horizontalAdvance(chip->accessibleName()));
    QCOMPARE(chip->name(), name);
}

void NameChipsEditTest::revalidateJudgesAgain()
{
    m_edit->setNames({u"a.test"_s});

    m_edit->setValidator([](const QString &) { return ChipState{StatusKind::Problem, u"Not permitted."_s}; });

    QCOMPARE(chips().first()->state().kind, StatusKind::Problem);
}

QTEST_MAIN(NameChipsEditTest)
#include "name_chips_edit_test.moc"
