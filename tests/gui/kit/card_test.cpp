#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QTest>

#include <memory>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class CardTest final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{Theme::Mode::Light};

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    void theIconFollowsTheTheme()
    {
        const auto makeCard = [this] {
            auto card = std::make_unique<Card>(m_theme, u"What it is"_s);
            card->setIcon(IconName::Info);
            card->resize(300, 80);
            return card;
        };
        const auto card = makeCard();
        const QImage light = card->grab().toImage();

        m_theme.setMode(Theme::Mode::Dark);

        const QImage dark = makeCard()->grab().toImage();
        QVERIFY(light != dark);
        QTRY_COMPARE(card->grab().toImage(), dark);
        m_theme.setMode(Theme::Mode::Light);
        QTRY_COMPARE(card->grab().toImage(), light);
    }
};

QTEST_MAIN(CardTest)
#include "card_test.moc"
