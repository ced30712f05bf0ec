-- A portal that was there before readers had versions may also lack what the matrix keeps: its past is made anew once.
INSERT INTO "ReaderState" ("reader", "version") SELECT 'insight.facts', 0 WHERE EXISTS (SELECT 1 FROM "Event") ON CONFLICT DO NOTHING;
