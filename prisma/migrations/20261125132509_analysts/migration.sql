-- AlterEnum
ALTER TYPE "StaffRole" ADD VALUE 'analyst';
