package id.graduasi.platform.testkit.rules.bad.naming.util;

record Helper(String name) {}
