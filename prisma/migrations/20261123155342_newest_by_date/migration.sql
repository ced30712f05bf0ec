-- DropIndex
DROP INDEX "Question_clubId_id_idx";

-- CreateIndex
CREATE INDEX "Question_clubId_createdAt_id_idx" ON "Question"("clubId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Question_createdAt_id_idx" ON "Question"("createdAt" DESC, "id" DESC);
