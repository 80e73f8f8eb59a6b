# syntax=docker/dockerfile:1

# Debian rather than Alpine: the built-in PostgreSQL has no binaries for Alpine's C library.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY prisma.config.ts tsconfig.json tsconfig.build.json ./
COPY prisma prisma
COPY scripts scripts
COPY src src
RUN npm run build
# Only what runs stays. Prisma's command line tool is a peer of its client, which --omit=dev alone would keep (200 MB).
RUN npm pkg delete devDependencies && npm install --omit=peer --ignore-scripts \
  # The charts come from its modules; the bundles for browsers beside them are another 50 MB.
  && rm -rf node_modules/echarts/dist

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HTTP_HOST=0.0.0.0 \
    HTTP_PORT=8080
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/src dist/src
COPY prisma/migrations prisma/migrations
COPY package.json LICENSE ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep signals from the program.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
