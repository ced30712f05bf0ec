-- CreateEnum
CREATE TYPE "Timing" AS ENUM ('now', 'month', 'hot', 'rainy', 'cool');

-- CreateTable
CREATE TABLE "QuestionContext" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "thing" TEXT NOT NULL DEFAULT '',
    "usesNow" TEXT NOT NULL DEFAULT '',
    "province" TEXT NOT NULL DEFAULT '',
    "timing" "Timing",
    "budgetFrom" INTEGER,
    "budgetTo" INTEGER,
    "setById" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionContext_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "QuestionContext_questionId_id_idx" ON "QuestionContext"("questionId", "id" DESC);

-- AddForeignKey
ALTER TABLE "QuestionContext" ADD CONSTRAINT "QuestionContext_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
