plants-dry = Aabb ccdd.
