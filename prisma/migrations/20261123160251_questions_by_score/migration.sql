-- CreateIndex
CREATE INDEX "Question_score_id_idx" ON "Question"("score" DESC, "id" DESC);
