#pragma once

#include "ui/theme/status_kind.h"

#include <QWidget>

class QHBoxLayout;

namespace certwright::ui {

class FlowLayout;
class Theme;

/// The certificates of a chain as they were given, one small box each; what is missing is a red box after a dashed
/// line.
class GivenStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit GivenStrip(const Theme &theme, QWidget *parent = nullptr);

    /// A certificate with how its dates stand.
    struct Item {
        QString title;
        StatusKind status = StatusKind::InOrder;
    };

    /// `missing` is the word for what is not there; empty when nothing is.
    void setChain(const QList<Item> &items, const QString &missing);

private:
    const Theme &m_theme;
    FlowLayout *m_flow;
};

} // namespace certwright::ui
