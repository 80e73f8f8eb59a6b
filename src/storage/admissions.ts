import type { Admissions } from '../accounts/admissions.ts';
import type { PrismaClient } from './generated/client.ts';

export const createAdmissions = (prisma: PrismaClient): Admissions => ({
  async has(ids) {
    return (await prisma.admitted.count({ where: { id: { in: [...ids] } } })) > 0;
  },
  async add(id, by, addedAt) {
    const { count } = await prisma.admitted.createMany({ data: [{ id, by, addedAt }], skipDuplicates: true });
    return count > 0;
  },
  async remove(id) {
    const { count } = await prisma.admitted.deleteMany({ where: { id } });
    return count > 0;
  },
  async all() {
    const rows = await prisma.admitted.findMany({ orderBy: [{ addedAt: 'desc' }, { id: 'asc' }] });
    return rows.map(({ id }) => id);
  },
});
