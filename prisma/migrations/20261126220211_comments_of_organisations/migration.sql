-- CreateIndex
CREATE INDEX "Comment_organisationId_id_idx" ON "Comment"("organisationId", "id" DESC);
