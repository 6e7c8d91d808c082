# Needs Rust by rustup, Node 20 or newer and a C compiler. Everything else is installed here: tools into .tools,
# packages into www/node_modules, and, for tests and bench, browsers by apt-get where they are missing.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.PHONY: build serve test bench contract test-engine test-boundary test-page native page tools wasm-target browsers

PORT ?= 8000
WASM_PACK := 0.15.1
# The tool reads what the crate of the very same version wrote.
WASM_BINDGEN := $(shell sed -n 's/^wasm-bindgen = "=\(.*\)"$$/\1/p' Cargo.toml)

# Half a megabyte of stack is plenty, and the addresses of what lies above it are a byte shorter for it.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := -C link-arg=-zstack-size=524288
export PORT
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/www/node_modules/.bin:$(PATH)

packages := www/node_modules/.package-lock.json
wasm := www/pkg/nl_talent_bg.wasm
timed := target/bench/nl_talent_bg.wasm

build: native page

serve: $(wasm)
	node www/build.mjs --serve

test: test-engine test-boundary test-page

bench: native page browsers $(timed)
	node tests/bench.mjs

# The page's TypeScript types of the request and the answer.
contract: $(packages)
	node www/contract.mjs

test-engine: wasm-target $(packages)
	cargo fmt --check
	cargo clippy --locked --all-targets --all-features -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown --no-default-features --lib -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown --no-default-features --features bench --lib -- -D warnings
	cargo test --locked --all-features
	node www/contract.mjs --check

test-boundary: native $(wasm)
	node --test tests/*.test.mjs

test-page: native page browsers
	tsc --project www
	node --test tests/browser/*.test.mjs

native:
	cargo build --release

page: $(wasm)
	node www/build.mjs

$(wasm): Cargo.toml Cargo.lock $(shell find src -type f) www/trap.mjs www/order.mjs $(packages) | tools
	wasm-pack build --mode no-install --no-opt --no-pack --target web --out-dir www/pkg --profile wasm -- --no-default-features
	node www/trap.mjs $@
	# Functions kept apart, and data kept together, compress better; so does control flow that is built anew, before the
	# passes for size, which leave more to fold the second time.
	wasm-opt --flatten --rereloop -Oz -Oz --converge --one-caller-inline-max-function-size=10 --skip-pass=memory-packing --strip-producers --strip-target-features $@ -o $@
	node www/order.mjs $@

$(timed): $(wasm)
	wasm-pack build --mode no-install --no-opt --no-pack --target web --out-dir target/bench --release -- --no-default-features --features bench

$(packages): www/package.json www/package-lock.json
	cd www && npm ci

# Cargo leaves a tool alone whose version is already the one asked for. wasm-bindgen-cli goes without --locked: its lock
# file asks for a package version that registries need not have.
tools: wasm-target
	cargo install --quiet --root .tools --locked --version =$(WASM_PACK) wasm-pack
	cargo install --quiet --root .tools --version =$(WASM_BINDGEN) wasm-bindgen-cli

wasm-target:
	@test -d "$$(rustc --print target-libdir --target wasm32-unknown-unknown)" || rustup target add wasm32-unknown-unknown

browsers:
	@missing=; \
	command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=" chromium"; \
	command -v firefox >/dev/null || command -v firefox-esr >/dev/null || missing+=" firefox-esr"; \
	if [ -z "$$missing" ]; then exit; fi; \
	if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
		echo "The browser tests need Chromium (or Google Chrome) and Firefox on the PATH. Not found:$$missing" >&2; exit 1; \
	fi; \
	apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $$missing
