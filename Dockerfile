# The bot as one container: no compiler, no package manager's leftovers, not root, nothing written outside /data.
FROM python:3.13.16-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /app
RUN python -m venv /venv
COPY requirements.txt requirements-build.txt ./
RUN /venv/bin/pip install --quiet --require-hashes -r requirements.txt -r requirements-build.txt
COPY pyproject.toml LICENSE ./
COPY bot bot
COPY flows flows
COPY locales locales
# Installed where it lies, because the catalogues stand beside the packages and not inside one.
RUN /venv/bin/pip install --quiet --no-deps --no-build-isolation --editable . \
    && /venv/bin/pip uninstall --quiet --yes setuptools pip \
    && rm -rf build *.egg-info \
    && python -m compileall -q /venv /app

FROM python:3.13.16-slim-bookworm
# Letters of any script in the pictures: a font that has them, and the order they are written in.
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends fonts-noto-core libfribidi0 >/dev/null \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin lumbot \
    && install -d -o lumbot -g lumbot -m 0700 /data
COPY --from=build /venv /venv
COPY --from=build /app /app
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    LUMBOT_DATABASE_URL=sqlite+aiosqlite:////data/lumbot.db \
    LUMBOT_METRICS=127.0.0.1:9464 \
    LUMBOT_LOG=json
WORKDIR /data
VOLUME /data
USER lumbot
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["python", "-m", "bot", "health"]
ENTRYPOINT ["lumbot"]
CMD ["run"]
