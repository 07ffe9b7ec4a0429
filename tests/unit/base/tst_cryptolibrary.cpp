// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QTest>

#include <openssl/crypto.h>

#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

/// What a process does with OpenSSL when it ends.
class TestCryptoLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesThreadsAloneAtExit()
    {
        static constexpr int cleanedUp = 7;
        const pid_t child = fork();
        if (child == 0) {
            (void)Slipway::sha256Hex("abc");
            OPENSSL_atexit([] { _exit(cleanedUp); }); // what OpenSSL's cleaning up calls first
            std::exit(0);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_APPLESS_MAIN(TestCryptoLibrary)
#include "tst_cryptolibrary.moc"
