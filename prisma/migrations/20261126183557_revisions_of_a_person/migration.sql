-- CreateIndex
CREATE INDEX "Revision_authorId_id_idx" ON "Revision"("authorId", "id" DESC);
