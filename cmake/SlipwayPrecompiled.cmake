# Headers that nearly every file reads, compiled once for the rooms and once for the windows: a file then takes half
# the time. CMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without, which shows an include that is missing.
include_guard()

set(SLIPWAY_CORE_HEADERS
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QMap> <QPromise> <QRegularExpression> <QSet> <QString> <QStringList> <QVector> <QtConcurrentRun>
    <algorithm> <atomic> <chrono> <condition_variable> <functional> <memory> <mutex> <optional> <stop_token>
    <string> <thread> <utility> <variant> <vector>)
set(SLIPWAY_WIDGET_HEADERS
    <QAbstractItemModel> <QAction> <QApplication> <QEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QSettings>
    <QStyle> <QTimer> <QTreeView> <QVBoxLayout> <QWidget>)

function(slipway_precompiled name)
    cmake_parse_arguments(SET "" "" "HEADERS;LINK" ${ARGN})
    add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
    target_link_libraries(${name} PRIVATE Slipway::options ${SET_LINK})
    target_precompile_headers(${name} PRIVATE ${SET_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endfunction()

slipway_precompiled(slipway_precompiled_core HEADERS ${SLIPWAY_CORE_HEADERS} LINK Qt6::Core Qt6::Concurrent)
if(SLIPWAY_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
    slipway_precompiled(slipway_precompiled_widgets HEADERS ${SLIPWAY_CORE_HEADERS} ${SLIPWAY_WIDGET_HEADERS}
        LINK Qt6::Core Qt6::Concurrent Qt6::Widgets)
endif()

# Gives the target the set that its kind uses: core, or widgets for what links Qt Widgets.
function(slipway_use_precompiled target kind)
    target_precompile_headers(${target} REUSE_FROM slipway_precompiled_${kind})
endfunction()
