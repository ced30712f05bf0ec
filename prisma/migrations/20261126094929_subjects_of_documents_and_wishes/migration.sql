-- What documents and wishes are filed under may be a subject, too: the tables are called so, and nothing in them changes.
ALTER TABLE "DocumentAim" RENAME TO "DocumentTopic";
ALTER TABLE "DocumentTopic" RENAME CONSTRAINT "DocumentAim_pkey" TO "DocumentTopic_pkey";
ALTER TABLE "DocumentTopic" RENAME CONSTRAINT "DocumentAim_documentId_fkey" TO "DocumentTopic_documentId_fkey";
ALTER INDEX "DocumentAim_topicId_documentId_idx" RENAME TO "DocumentTopic_topicId_documentId_idx";

ALTER TABLE "IdeaAim" RENAME TO "IdeaTopic";
ALTER TABLE "IdeaTopic" RENAME CONSTRAINT "IdeaAim_pkey" TO "IdeaTopic_pkey";
ALTER TABLE "IdeaTopic" RENAME CONSTRAINT "IdeaAim_ideaId_fkey" TO "IdeaTopic_ideaId_fkey";
ALTER INDEX "IdeaAim_topicId_ideaId_idx" RENAME TO "IdeaTopic_topicId_ideaId_idx";

-- What had happened is called as it is called from now on.
UPDATE "Event" SET name = 'documents.document-filed' WHERE name = 'documents.document-aims-set';
