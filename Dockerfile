# The build needs everything; what runs needs the program alone, which holds what it uses.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.browser.json ./
COPY tools tools
COPY src src
COPY schema schema
COPY seed seed
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production
# Inside a container the way in is the port that the container publishes.
ENV HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/dist dist
COPY package.json ./
COPY schema schema
COPY examples examples
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process and gets the signals itself: npm would not pass them on.
CMD ["node", "dist/cli.js", "serve"]
