-- CreateEnum
CREATE TYPE "TopicKind" AS ENUM ('subject', 'aim');

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "kind" "TopicKind" NOT NULL DEFAULT 'subject';

-- CreateTable
CREATE TABLE "DocumentAim" (
    "documentId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "DocumentAim_pkey" PRIMARY KEY ("documentId","topicId")
);

-- CreateTable
CREATE TABLE "IdeaAim" (
    "ideaId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "IdeaAim_pkey" PRIMARY KEY ("ideaId","topicId")
);

-- CreateIndex
CREATE INDEX "DocumentAim_topicId_documentId_idx" ON "DocumentAim"("topicId", "documentId" DESC);

-- CreateIndex
CREATE INDEX "IdeaAim_topicId_ideaId_idx" ON "IdeaAim"("topicId", "ideaId" DESC);

-- AddForeignKey
ALTER TABLE "DocumentAim" ADD CONSTRAINT "DocumentAim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaAim" ADD CONSTRAINT "IdeaAim_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
