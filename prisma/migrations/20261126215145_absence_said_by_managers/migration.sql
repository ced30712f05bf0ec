-- AlterTable
ALTER TABLE "Absence" ADD COLUMN     "organisationId" INTEGER,
ADD COLUMN     "setById" INTEGER;
