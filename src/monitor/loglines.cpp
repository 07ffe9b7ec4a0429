// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/loglines.h"

#include "deploy/plaintext.h"
#include "monitor/monitortr.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Slipway {

namespace {

constexpr qsizetype longestLine = 4096;      ///< characters
constexpr qsizetype longestBytes = 16384;    ///< of one line that are kept
constexpr qsizetype batchHalf = 1000;        ///< lines at the beginning and at the end of a flood
constexpr std::chrono::milliseconds batchTime{50};

/// Controls as the pictures Unicode has for them: an escape sequence is seen, not obeyed.
QString visible(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const ushort u = c.unicode();
        if (u == '\t')
            c = QLatin1Char(' ');
        else if (u < 0x20)
            c = QChar(0x2400 + u);
        else if (u == 0x7f)
            c = QChar(0x2421);
    }
    return withoutControls(shown); // C1 controls, and what turns the writing direction
}

/// Takes "2026-11-24T08:19:33.123456789Z " off \a text; 0: there is none.
qint64 takeTime(QString &text)
{
    static const QRegularExpression stamp(QStringLiteral(
        "^\\[?(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?(Z|[ ]?[+-]\\d{2}:?\\d{2})?\\]?[ ]"));
    const QRegularExpressionMatch match = stamp.match(text);
    if (!match.hasMatch())
        return 0;
    QDateTime time = QDateTime::fromString(match.captured(1).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate);
    time.setTimeSpec(Qt::UTC); // a container without a zone of its own
    if (!time.isValid())
        return 0;
    text.remove(0, match.capturedLength());
    return time.toMSecsSinceEpoch() + match.captured(2).leftJustified(3, QLatin1Char('0')).left(3).toLongLong();
}

LogLine::Level levelOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("^(?:\\[[^\\]]*\\] ?)?(?:[a-z]+(?:-[a-z0-9]+)?: )?(fatal|error|warning|info|notice|debug[0-9]?|verbose|crit|emerg|alert)\\b:?"),
        QRegularExpression::CaseInsensitiveOption);
    const QString found = word.match(text.left(200)).captured(1).toLower();
    if (found.isEmpty())
        return LogLine::Level::Plain;
    if (found == QLatin1String("warning"))
        return LogLine::Level::Warning;
    if (found.startsWith(QLatin1String("debug")) || found == QLatin1String("verbose"))
        return LogLine::Level::Debug;
    return found == QLatin1String("info") || found == QLatin1String("notice") ? LogLine::Level::Info : LogLine::Level::Error;
}

} // namespace

LogLine readLogLine(const QByteArray &bytes, bool stamped)
{
    LogLine line;
    QString text = QString::fromUtf8(bytes.endsWith('\r') ? bytes.chopped(1) : bytes);
    if (stamped)
        line.time = takeTime(text);
    QString rest = text;
    if (line.time == 0)
        line.time = takeTime(rest);
    line.level = levelOf(rest);
    text = visible(text);
    line.text = text.size() > longestLine ? text.left(longestLine - 1) + QChar(u'…') : text;
    return line;
}

std::optional<LogLine> lineOfDaemon(LogLine line, const QString &daemon)
{
    const QString prefix = daemon + QStringLiteral(": ");
    if (!line.text.startsWith(prefix))
        return std::nullopt;
    line.text.remove(0, prefix.size());
    line.level = levelOf(line.text);
    return line;
}

QVector<QByteArray> LogCutter::feed(const QByteArray &bytes)
{
    QVector<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', from)) {
        m_open += bytes.mid(from, std::min(at - from, longestBytes - m_open.size()));
        lines.append(std::exchange(m_open, {}));
        from = at + 1;
    }
    m_open += bytes.mid(from, std::max<qsizetype>(0, longestBytes - m_open.size()));
    return lines;
}

LogBatches::LogBatches(LogSink sink, bool thin)
    : m_sink(std::move(sink)), m_thin(thin), m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

LogBatches::~LogBatches()
{
    m_thread.request_stop();
    m_thread.join();
}

void LogBatches::add(const LogLine &line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_thin || m_first.size() < batchHalf) {
        m_first.append(line);
    } else {
        m_last.append(line);
        if (m_last.size() >= 2 * batchHalf) {
            m_last.remove(0, batchHalf);
            m_leftOut += static_cast<int>(batchHalf);
        }
    }
    m_changed.notify_one();
}

void LogBatches::work(const std::stop_token &stop)
{
    for (bool last = false; !last;) {
        QVector<LogLine> batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return !m_first.isEmpty(); });
            last = stop.stop_requested();
            batch = std::exchange(m_first, {});
            if (m_leftOut > 0) {
                LogLine gap = batch.last();
                gap.level = LogLine::Level::Warning;
                gap.text = MonitorTr::tr("… %n line(s) left out: they came too fast …", nullptr, std::exchange(m_leftOut, 0));
                batch.append(gap);
            }
            batch += std::exchange(m_last, {});
        }
        if (!batch.isEmpty())
            m_sink(batch);
        if (last)
            return;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, batchTime, [] { return false; });
    }
}

} // namespace Slipway
