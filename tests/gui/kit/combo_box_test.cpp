#include "ui/widgets/combo_box.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

namespace {

/// One notch towards the person. Whether the box used it.
bool turnWheel(QWidget &box)
{
    const QPoint middle = box.rect().center();
    QWheelEvent notch(
        middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &notch);
    return notch.isAccepted();
}

/// A box below a field that has the focus.
struct Form {
    explicit Form(ComboBox::Entries entries)
        : box(new ComboBox(entries))
        , field(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(box);
        box->addItems({u"Usual"_s, u"None"_s, u"Choose a file…"_s});
        window.show();
        window.activateWindow();
        field->setFocus();
    }

    QWidget window;
    ComboBox *box;
    QLineEdit *field;
};

} // namespace

class ComboBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelPassesByWithoutTheFocus()
    {
        Form form(ComboBox::Entries::ChooseOnly);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        QTRY_VERIFY(form.field->hasFocus());
        QSignalSpy activated(form.box, &QComboBox::activated);

        QVERIFY(!turnWheel(*form.box));

        QCOMPARE(form.box->currentIndex(), 0);
        QCOMPARE(activated.size(), 0);
        QVERIFY(form.field->hasFocus());
    }

    void theWheelTurnsTheBoxThatHasTheFocus()
    {
        Form form(ComboBox::Entries::ChooseOnly);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.box->setFocus();
        QTRY_VERIFY(form.box->hasFocus());

        QVERIFY(turnWheel(*form.box));

        QCOMPARE(form.box->currentIndex(), 1);
    }

    void whereAnEntryAsksTheWheelNeverChooses()
    {
        Form form(ComboBox::Entries::MayAsk);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.box->setFocus();
        QTRY_VERIFY(form.box->hasFocus());
        QSignalSpy activated(form.box, &QComboBox::activated);

        QVERIFY(!turnWheel(*form.box));

        QCOMPARE(form.box->currentIndex(), 0);
        QCOMPARE(activated.size(), 0);
    }

    void whereAnEntryAsksKeysOpenTheList_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("end") << Qt::Key_End;
        QTest::newRow("first letter") << Qt::Key_C;
    }

    void whereAnEntryAsksKeysOpenTheList()
    {
        QFETCH(const Qt::Key, key);
        Form form(ComboBox::Entries::MayAsk);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.box->setFocus();
        QTRY_VERIFY(form.box->hasFocus());
        QSignalSpy activated(form.box, &QComboBox::activated);

        QTest::keyClick(form.box, key);

        QTRY_VERIFY(form.box->view()->isVisible());
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(form.box->view(), Qt::Key_Down);
        QTest::keyClick(form.box->view(), Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(form.box->currentIndex(), 1);
    }
};

QTEST_MAIN(ComboBoxTest)
#include "combo_box_test.moc"
