-- CreateEnum
CREATE TYPE "ContextPart" AS ENUM ('thing', 'usesNow', 'province', 'timing', 'budget');

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "templateId" INTEGER;

-- CreateTable
CREATE TABLE "QuestionTemplate" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "whenToUse" TEXT NOT NULL,
    "asks" "ContextPart"[],
    "position" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "retiredById" INTEGER,

    CONSTRAINT "QuestionTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TemplateHeading" (
    "templateId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "prompt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TemplateHeading_pkey" PRIMARY KEY ("templateId","position")
);

-- CreateTable
CREATE TABLE "TemplateTopic" (
    "templateId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "TemplateTopic_pkey" PRIMARY KEY ("templateId","topicId")
);

-- CreateIndex
CREATE INDEX "QuestionTemplate_clubId_position_idx" ON "QuestionTemplate"("clubId", "position");

-- CreateIndex
CREATE INDEX "TemplateTopic_topicId_idx" ON "TemplateTopic"("topicId");

-- CreateIndex
CREATE INDEX "Question_templateId_idx" ON "Question"("templateId");

-- AddForeignKey
ALTER TABLE "TemplateHeading" ADD CONSTRAINT "TemplateHeading_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "QuestionTemplate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TemplateTopic" ADD CONSTRAINT "TemplateTopic_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "QuestionTemplate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
