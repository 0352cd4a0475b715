# Two precompiled headers, shared by every target: plain Qt Core, and Qt Core with the widgets.
# They are made with as few definitions as possible, because GCC accepts one only where all of them are set.
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "// The headers are the point.\n")

add_library(certwright_pch OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
target_link_libraries(certwright_pch PRIVATE certwright_options Qt6::Core)
target_precompile_headers(certwright_pch PRIVATE
    <QtCore/QByteArray> <QtCore/QDateTime> <QtCore/QDir> <QtCore/QFile> <QtCore/QHash> <QtCore/QJsonArray>
    <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QList> <QtCore/QObject> <QtCore/QPointer>
    <QtCore/QString> <QtCore/QStringList> <QtCore/QTimer> <QtCore/QUrl> <QtCore/QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>)

add_library(certwright_widgets_pch OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
target_link_libraries(certwright_widgets_pch PRIVATE certwright_options Qt6::Widgets)
target_precompile_headers(certwright_widgets_pch PRIVATE
    <QtCore/QDateTime> <QtCore/QList> <QtCore/QPointer> <QtCore/QString> <QtCore/QStringList> <QtCore/QTimer>
    <QtGui/QAction> <QtGui/QIcon> <QtGui/QPainter> <QtWidgets/QAbstractItemView> <QtWidgets/QApplication>
    <QtWidgets/QBoxLayout> <QtWidgets/QDialog> <QtWidgets/QGridLayout> <QtWidgets/QLabel> <QtWidgets/QLineEdit>
    <QtWidgets/QMainWindow> <QtWidgets/QPushButton> <QtWidgets/QStyle> <QtWidgets/QStyleOption> <QtWidgets/QWidget>
    <algorithm> <functional> <memory> <optional> <utility> <vector>)
set_target_properties(certwright_pch certwright_widgets_pch PROPERTIES AUTOMOC OFF AUTOUIC OFF)
