package org.taizhang.ledger;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what is the matter with a database in words that name the way back. */
final class Trouble {
    static final String WAY_BACK =
            " Restore a backup, or derive the ledger anew from the archive of originals with \"taizhang rebuild\".";

    private Trouble() {}

    static LedgerException named(String url, Throwable e) {
        if (e instanceof LedgerException known) return known;
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return named(url, sql, e);
        return new LedgerException("The ledger " + url + " can't be used: " + e.getMessage(), e);
    }

    private static LedgerException named(String url, SQLException sql, Throwable e) {
        if (sql instanceof SQLiteException lite) {
            SQLiteErrorCode code = lite.getResultCode();
            String name = code.name();
            if (name.startsWith("SQLITE_CORRUPT") || code == SQLiteErrorCode.SQLITE_NOTADB)
                return new LedgerException(
                        "The ledger " + url + " is damaged: " + sql.getMessage() + "." + WAY_BACK, e);
            if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED"))
                return new LedgerException(
                        "The ledger " + url + " is locked by another program. Close that program and try again.", e);
            if (code == SQLiteErrorCode.SQLITE_FULL)
                return new LedgerException("The disk of the ledger " + url + " is full. Free some space.", e);
        }
        String state = String.valueOf(sql.getSQLState());
        if (state.startsWith("28"))
            return new LedgerException(
                    "The server of the ledger " + url + " refuses who signs in; TAIZHANG_DATABASE_USER and"
                            + " TAIZHANG_DATABASE_PASSWORD say who: " + sql.getMessage(),
                    e);
        if (lacks(state, String.valueOf(sql.getMessage())))
            return new LedgerException(
                    "The ledger " + url + " was made by an earlier version of this program. \"taizhang once\" or"
                            + " \"taizhang start\" brings it up to date; run one of them first.",
                    e);
        if (state.equals("53100")) return new LedgerException("The disk of the ledger " + url + " is full.", e);
        return new LedgerException("The ledger " + url + " can't be used: " + sql.getMessage(), e);
    }

    /** Whether a relation or one of its columns is not there. */
    private static boolean lacks(String state, String message) {
        return state.equals("42703")
                || state.equals("42P01")
                || message.contains("no such column")
                || message.contains("no such table");
    }
}
