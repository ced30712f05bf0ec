-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "documentId" INTEGER,
ADD COLUMN     "ideaId" INTEGER;

-- What was told before leads to an idea, to a promise about one, or to a document.
UPDATE "Notification" n SET "ideaId" = i.id FROM "Idea" i WHERE n.path ~ '^/ideas/[0-9]{1,9}' AND i.id = substring(n.path FROM '^/ideas/([0-9]{1,9})')::int;
UPDATE "Notification" n SET "ideaId" = k."ideaId" FROM "Commitment" k WHERE n.path ~ '^/commitments/[0-9]{1,9}' AND k.id = substring(n.path FROM '^/commitments/([0-9]{1,9})')::int;
UPDATE "Notification" n SET "documentId" = d.id FROM "Document" d WHERE n.path ~ '^/documents/[0-9]{1,9}' AND d.id = substring(n.path FROM '^/documents/([0-9]{1,9})')::int;
