# One image for the three services and the portal, chosen by SERVICE; one for the development identity provider.
#   docker build --target service --build-arg SERVICE=company-matching -t deuropener/company-matching .

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional packages hold Node itself, which the image has.
RUN npm ci --omit=optional --no-audit --no-fund

FROM packages AS built
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY apps apps
COPY libs libs
COPY cli cli
COPY bench bench
RUN npm run build && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim AS identity
ENV NODE_ENV=development IDENTITY_HOST=0.0.0.0 IDENTITY_PORT=3900 IDENTITY_KEYS=/data/keys.json
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY stack stack
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 3900
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=12 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3900/.well-known/openid-configuration').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "stack/identity/main.ts"]

FROM node:24-bookworm-slim AS service
ARG SERVICE=lead-intake
ENV SERVICE=${SERVICE} HOST=0.0.0.0 LEAD_INTAKE_PORT=3000 COMPANY_MATCHING_PORT=3000 MISSION_SCHEDULING_PORT=3000 PORTAL_PORT=3000
WORKDIR /app
COPY --from=built /app/node_modules node_modules
COPY --from=built /app/dist dist
COPY package.json ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "exec node --disable-warning=TimeoutNegativeWarning --enable-source-maps dist/apps/$SERVICE/src/main.js"]
