-- AlterTable
ALTER TABLE "Offering" ADD COLUMN     "price" INTEGER;
