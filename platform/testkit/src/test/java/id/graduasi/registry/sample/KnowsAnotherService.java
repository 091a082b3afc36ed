package id.graduasi.registry.sample;

import id.graduasi.grants.sample.OtherService;

record KnowsAnotherService(OtherService other) {}
