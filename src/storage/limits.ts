import type { Allowance, Limits } from '../accounts/limits.ts';
import type { PrismaClient } from './generated/client.ts';

/** `usual` is what everybody may have who was given nothing else. */
export const createLimits = (prisma: PrismaClient, usual: Allowance): Limits => ({
  async of(person) {
    const own = await prisma.personLimit.findUnique({ where: { person } });
    return {
      rules: own?.rules ?? usual.rules,
      parts: own?.parts ?? usual.parts,
      series: own?.series ?? usual.series,
    };
  },
  async set(person, allowance) {
    await prisma.personLimit.upsert({ where: { person }, create: { person, ...allowance }, update: allowance });
  },
  async reset(person) {
    await prisma.personLimit.deleteMany({ where: { person } });
  },
});
