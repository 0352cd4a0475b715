#pragma once

#include "ui/theme/status_kind.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace certwright::ui {

class Theme;

/// One step of a procedure.
struct Step {
    QString title;
    QString remark = {};
    StatusKind status = StatusKind::ToDo;
};

/// The steps of a procedure, one below the other, joined by a line that is green up to the current one.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    /// current is shown bold; -1 for none.
    void setSteps(const QList<Step> &steps, int current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<Step> m_steps;
    QVBoxLayout *m_rows;
};

} // namespace certwright::ui
