"""What people use instead: every workbook of a folder of folders into SQLite, with pandas and openpyxl.

It looks for the header where our workbooks have it, and understands, checks and answers nothing.
"""

import hashlib
import pathlib
import sqlite3
import sys

import pandas

inbox, database = map(pathlib.Path, sys.argv[1:3])
with sqlite3.connect(database) as db:
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    db.execute("create table submission (id integer primary key, county, file_name, sha256)")
    for file in sorted(inbox.glob("*/*.xlsx")):
        sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
        title = pandas.read_excel(file, header=None, nrows=1, engine="openpyxl").iloc[0, 0]
        table = pandas.read_excel(file, header=1, engine="openpyxl", dtype=object)
        cursor = db.execute(
            "insert into submission (county, file_name, sha256) values (?, ?, ?)",
            (file.parent.name, file.name, sha256),
        )
        table.insert(0, "title", title)
        table.insert(0, "county", file.parent.name)
        table.insert(0, "submission_id", cursor.lastrowid)
        form = "rows_" + str(len(table.columns))
        table.to_sql(form, db, if_exists="append", index=False)
        db.commit()
